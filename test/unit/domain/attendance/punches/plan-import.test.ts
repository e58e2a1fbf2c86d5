import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAttlog } from '#src/shared/domain/attendance/punches/attlog.ts';
import {
  type KnownPunches,
  ownerOf,
  planPunchImport,
  punchId,
  toPunch,
} from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { RawPunch } from '#src/shared/domain/attendance/punches/reading.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { someone } from '#test/support/people.ts';

const staff = [someone({ id: 'staff-5', number: '5' }), someone({ id: 'staff-6', number: '6' })];
const line = (number: string, minute: number) => `${number}\t2026-10-08 ${clockText(minute)}:00\t1\t0`;
const anyLine = fc.tuple(fc.constantFrom('5', '6', '77'), fc.integer({ min: 480, max: 500 })).map(([n, m]) => line(n, m));
const known = (ids: Iterable<string> = [], people = staff): KnownPunches => ({
  ids: [...ids],
  links: [],
  staff: people,
  lockOf: () => '',
});
const plan = (lines: readonly string[], existing: Iterable<string> = []) =>
  planPunchImport(parseAttlog(lines.join('\n')), 'machine', known(existing));
const ids = (punches: readonly RawPunch[]) => punches.map((p) => punchId('machine', p));

describe('taking in a file', () => {
  test('again adds nothing', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const first = plan(lines);
        const again = plan(lines, ids(first.add));
        expect(again.add).toEqual([]);
        expect(again.duplicates).toBe(first.add.length);
        expect(again.seen).toEqual(first.add);
      }),
    );
  });
  test('in any order of lines and of files gives the same book', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), (a, b) => {
        const book = (...files: string[][]) => {
          const have = new Set<string>();
          for (const file of files) for (const id of ids(plan(file, have).add)) have.add(id);
          return [...have].sort();
        };
        expect(book(a, b)).toEqual(book(b, a.toReversed()));
      }),
    );
  });
  test('one machine’s punch is not another’s', () => {
    const { add } = plan([line('5', 480)]);
    expect(planPunchImport(parseAttlog(line('5', 480)), 'side door', known(ids(add))).add).toHaveLength(1);
  });
  test('the same person in the same minute in a file of another kind comes in too, and is told', () => {
    const record = parseAttlog([line('5', 480), line('5', 481), line('6', 480)].join('\n'));
    const { add, sameMinute, duplicates } = planPunchImport(record, 'card-record', known(['5|2026-10-08 08:00:37|machine']));
    expect([add.length, sameMinute, duplicates]).toEqual([3, 1, 0]);
  });
  test('of a locked month nothing comes in, and how much stays out is counted', () => {
    const lockOf = ({ staffId }: { readonly staffId: string }) => (staffId === 'staff-5' ? '2026-10' : '');
    const { add, leftOut } = planPunchImport(parseAttlog([line('5', 480), line('6', 480)].join('\n')), 'machine', {
      ...known(),
      lockOf,
    });
    expect([add.map((p) => p.number), leftOut]).toEqual([['6'], [{ month: '2026-10', count: 1 }]]);
  });
  test('the first and the last day', () => {
    const { firstDay, lastDay } = plan(['5\t2026-10-09 08:00:00', '5\t2026-10-08 08:00:00']);
    expect([firstDay, lastDay]).toEqual(['2026-10-08', '2026-10-09']);
    expect(plan([])).toMatchObject({ add: [], firstDay: '', lastDay: '' });
  });
});

describe('whose number it is', () => {
  test('numbers of nobody are told with how often and when', () => {
    const { unknown, owners } = plan([line('77', 490), line('77', 480), line('5', 480)]);
    expect(unknown).toEqual([{ number: '77', count: 2, first: '2026-10-08 08:00:00', last: '2026-10-08 08:10:00' }]);
    expect([...owners]).toEqual([['5', 'staff-5']]);
  });
  test('what was remembered before the staff number; an ignored number is known', () => {
    expect(ownerOf('5', [{ id: '5', staffId: 'staff-6' }], staff)).toBe('staff-6');
    expect(ownerOf('77', [{ id: '77', staffId: '' }], staff)).toBe('');
  });
  test('a voided person owns no number', () => {
    expect(ownerOf('5', [], [someone({ number: '5', voided: { at: '', by: '', reason: '重复' } })])).toBeUndefined();
  });
  describe('files that name people', () => {
    const people = [
      someone({ id: 'a', number: '0012', name: '张三' }),
      someone({ id: 'b', number: '13', name: '李四' }),
      someone({ id: 'c', number: '14', name: '李四' }),
    ];
    test.each([
      ['a number padded with zeros', '12', '', 'a'],
      ['the only one of that name', '900', '张三', 'a'],
      ['a name instead of a number', '张三', '', 'a'],
      ['number and name agree', '13', '李四', 'b'],
      ['a name that the register does not have beside a number that it has', '13', 'Li Si', 'b'],
      ['two people of one name', '900', '李四', undefined],
      ['number of one, name of another: asked', '13', '张三', undefined],
      ['nobody', '900', '王五', undefined],
    ])('%s', (_, number, name, owner) => expect(ownerOf(number, [], people, name)).toBe(owner));
    test('whoever is asked about comes with the name', () => {
      const reading = { ...parseAttlog(line('77', 480)), people: [{ key: '77', number: '77', name: '王五', department: '' }] };
      expect(planPunchImport(reading, 'table', known([], people)).unknown).toMatchObject([{ number: '77', name: '王五' }]);
    });
  });
  test('a punch keeps what the machine wrote', () => {
    const raw = { number: '5', at: '2026-10-08 08:00:00' };
    expect(toPunch(raw, 'machine', 'staff-5', 'import-1')).toMatchObject({ ...raw, day: '2026-10-08', staffId: 'staff-5' });
  });
});
