import { describe, expect, test } from 'vitest';
import { likelyOwners } from '#src/shared/domain/attendance/punches/likely-owners.ts';
import { someone } from '#test/support/people.ts';

const staff = [
  someone({ id: 'a', number: '5', name: '张三' }),
  someone({ id: 'b', number: '6', name: '欧阳春' }),
  someone({ id: 'c', number: '7', name: '欧阳春' }),
  someone({ id: 'd', number: '8', name: '欧阳椿' }),
];
const ids = (number: string, name?: string) =>
  likelyOwners(name === undefined ? { number } : { number, name }, staff).map((m) => m.id);

describe('who an unknown number may be', () => {
  test.each<[string, string, string | undefined, readonly string[]]>([
    ['two of the name, then the one who is nearly called so', '900', '欧阳春', ['b', 'c', 'd']],
    ['the name before the number', '5', '欧阳椿', ['d', 'a', 'b']],
    ['padded with zeros', '0007', undefined, ['c']],
    ['a character too many', '900', '张三丰', ['a']],
    ['nobody', '900', '李四', []],
  ])('%s', (_, number, name, wanted) => expect(ids(number, name)).toEqual(wanted));
});
