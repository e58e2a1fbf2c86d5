import { describe, expect, test } from 'vitest';
import { checkChange, checkIntakeKinds, checkKind, restated } from '#src/shared/domain/ledger/define.ts';
import { fieldOf } from '#src/shared/domain/ledger/seed-fields.ts';
import { seedIntakeKinds, seedLedgerKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';

const plain: LedgerKind = {
  id: 'own-1',
  name: '母婴室',
  note: '',
  prefix: 'MY',
  per: 'year',
  order: 20,
  fields: [fieldOf('matter', '事项', 'text', { required: 'yes' })],
};
const state = (more: Partial<LedgerField> = {}) =>
  fieldOf('s', '状态', 'state', { choices: ['办理中', '已办结'], done: ['已办结'], ...more });
const refusal = (kind: LedgerKind): string => {
  const done = checkKind(kind, seedLedgerKinds);
  return done.ok ? '' : done.error.code.replace('ledger-kind/', '');
};
const withFields = (...fields: readonly LedgerField[]): LedgerKind => ({ ...plain, fields: [...plain.fields, ...fields] });

describe('a definition holds together or says what is wrong', () => {
  test.each(seedLedgerKinds.map((k) => [k.name, k] as const))('the seed %s', (_name, kind) => expect(refusal(kind)).toBe(''));
  test.each<readonly [string, LedgerKind]>([
    ['', plain],
    ['name', { ...plain, name: '　' }],
    ['same-name', { ...plain, name: '帮办代办' }],
    ['prefix', { ...plain, prefix: 'M' }],
    ['prefix', { ...plain, prefix: 'my' }],
    ['same-prefix', { ...plain, prefix: 'BB' }],
    ['taken-prefix', { ...plain, prefix: 'SJ' }],
    ['no-fields', { ...plain, fields: [] }],
    ['no-fields', { ...plain, fields: plain.fields.map((f) => ({ ...f, off: true })) }],
    ['field-name', withFields(fieldOf('b', ' ', 'text'))],
    ['same-field', withFields(fieldOf('b', '事项', 'text'))],
    ['own-field', withFields(fieldOf('b', '日期', 'day'))],
    ['choices', withFields(fieldOf('b', '类别', 'choice', { choices: ['甲'] }))],
    ['choices', withFields(fieldOf('b', '类别', 'choice', { choices: ['甲', '甲'] }))],
    ['done', withFields(state({ done: [] }))],
    ['all-done', withFields(state({ done: ['办理中', '已办结'] }))],
    ['done-unknown', withFields(state({ done: ['完成'] }))],
    ['two-states', withFields(state(), state({ key: 't', name: '进度' }))],
    ['no-state', withFields(fieldOf('d', '期限', 'due'))],
    ['no-state', withFields(fieldOf('d', '满意度', 'text', { required: 'done' }))],
    ['two-dues', withFields(state(), fieldOf('d', '期限', 'due'), fieldOf('e', '归还期限', 'due'))],
    ['', withFields(state(), fieldOf('d', '期限', 'due'))],
  ])('“%s”', (code, kind) => expect(refusal(kind)).toBe(code));
});

describe('entries under a changed definition', () => {
  const entry: LedgerEntry = {
    id: 'e',
    kindId: 'own-1',
    number: 'MY-2026-0001',
    day: '2026-09-23',
    time: null,
    hallId: 'hall-1',
    values: { matter: '喂奶', who: 'staff-1', s: '已办结' },
    state: 'done',
    dueOn: '',
    photos: [],
    by: '',
    at: '',
  };
  const before = withFields(fieldOf('who', '经办人', 'person'), state());
  const change = (fields: readonly LedgerField[], entries = [entry]) => {
    const done = checkChange(before, { ...before, fields }, entries);
    return done.ok ? '' : done.error.code;
  };
  const become = (type: LedgerField['type']) => change(before.fields.map((f) => (f.key === 'who' ? { ...f, type } : f)));
  test('a column that holds something stays; an empty one may go', () => {
    const without = before.fields.filter((f) => f.key !== 'who');
    expect(change(without)).toBe('ledger-kind/field-used');
    expect(change(without, [])).toBe('');
  });
  test('a person may become several people, never a text: the value is an id', () => {
    expect([become('people'), become('text'), become('number')]).toEqual(['', 'ledger-kind/type-used', 'ledger-kind/type-used']);
  });
  test('what is finished follows from the definition', () => {
    const next = { ...before, fields: [...plain.fields, state({ choices: ['已办结', '已送达'], done: ['已送达'] })] };
    expect(restated(next, [entry])).toEqual([{ ...entry, state: 'open' }]);
    expect(restated(before, [entry])).toEqual([]);
  });
});

test('kinds at the windows: named, each once, and one that is no part of another', () => {
  const code = (kinds: Parameters<typeof checkIntakeKinds>[0]) => {
    const done = checkIntakeKinds(kinds);
    return done.ok ? '' : done.error.code;
  };
  expect(code(seedIntakeKinds)).toBe('');
  expect(code(seedIntakeKinds.map((k) => ({ ...k, name: '收件' })))).toBe('intake-kind/same-name');
  expect(code([{ id: 'x', name: ' ', within: false, order: 1 }])).toBe('intake-kind/name');
  expect(code(seedIntakeKinds.map((k) => ({ ...k, within: true })))).toBe('intake-kind/all-within');
});
