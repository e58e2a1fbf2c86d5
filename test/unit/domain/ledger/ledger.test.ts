import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLate, repeated, writeEntry } from '#src/shared/domain/ledger/entry.ts';
import { entryColumns, knownEntries, planEntries } from '#src/shared/domain/ledger/import-entries.ts';
import { allLedgerKinds, dueField, lineFields, stateField } from '#src/shared/domain/ledger/kinds.ts';
import { seedIntakeKinds, seedLedgerKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { readTyped, showValue, typedText } from '#src/shared/domain/ledger/value.ts';
import { findRegisterHeader } from '#src/shared/domain/register/import/plan.ts';
import { nextRuledNumber } from '#src/shared/domain/register/record-number.ts';
import { ledgerContext } from '#test/support/ledger.ts';

const NOW = '2026-09-23T10:34:00+08:00';
const context = ledgerContext(NOW);
const kindOf = (id: string): LedgerKind => {
  const kind = seedLedgerKinds.find((k) => k.id === `ledger-${id}`);
  if (!kind) throw new Error(id);
  return kind;
};
const head = { id: 'e1', number: 'BB-2026-0001', by: '周敏', at: NOW };
const assist = kindOf('assist');
const base = { way: '代办', matter: '老年证办理', handler: 'staff-1' };
const write = (values: Record<string, string>, day = '2026-09-23') =>
  writeEntry(assist, { day, time: 634, hallId: 'hall-1', values, photos: [] }, head, NOW);

describe('the seeds: every ledger that the contract names (product.md, 台账)', () => {
  test('each is there with its own prefix, and none takes another record’s', () => {
    const names = ['咨询引导', '讲解接待', '宣传报道', '会务保障', '帮办代办', '卫生巡查', '秩序维护', '工青妇活动'];
    const more = ['事项标准化梳理', '跨地区通办', '一件事一次办', '周末办件', '物品领用'];
    expect(seedLedgerKinds.map((k) => k.name).sort()).toEqual([...names, ...more].sort());
    const prefixes = seedLedgerKinds.map((k) => k.prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const taken of ['PB', 'KQ', 'LQ', 'YL', 'PG', 'SJ', 'TS', 'XC', 'PX', 'KH', 'JS', 'GZ', 'BS', 'ZG', 'YA', 'QC', 'JK'])
      expect(prefixes).not.toContain(taken);
  });
  test.each(seedLedgerKinds.map((k) => [k.name, k] as const))('%s can be typed, and its fields hold together', (_name, kind) => {
    expect(lineFields(kind).some((f) => f.required === 'yes')).toBe(true);
    expect(new Set(kind.fields.map((f) => f.key)).size).toBe(kind.fields.length);
    expect(kind.fields.filter((f) => f.type === 'state').length).toBeLessThanOrEqual(1);
    if (dueField(kind)) expect(stateField(kind)).toBeDefined();
    for (const f of kind.fields) {
      if (f.type === 'choice' || f.type === 'state') expect(f.choices.length).toBeGreaterThan(1);
      if (f.type === 'state') for (const word of f.done) expect(f.choices).toContain(word);
    }
  });
  test('only 一窗受理 is added up: the others are inside it', () => {
    expect(seedIntakeKinds.filter((k) => !k.within).map((k) => k.name)).toEqual(['一窗受理']);
  });
  test('the hall’s own version of a ledger stands in its place, its own ledgers follow', () => {
    const own = { ...assist, name: '代办', order: 40 };
    const added = { ...assist, id: 'own-1', name: '母婴室', order: 50 };
    const kinds = allLedgerKinds([own, added]);
    expect(kinds).toHaveLength(seedLedgerKinds.length + 1);
    expect(kinds.slice(-2).map((k) => k.name)).toEqual(['代办', '母婴室']);
  });
});

describe('帮办代办: status, deadline, satisfaction', () => {
  test('begins as 办理中 and waits; finished it needs the satisfaction', () => {
    const made = write({ ...base, dueOn: '2026-09-25' });
    expect(made).toMatchObject({ ok: true, value: { state: 'open', dueOn: '2026-09-25', values: { state: '办理中' } } });
    expect(write({ ...base, state: '已办结' })).toMatchObject({
      ok: false,
      error: { code: 'ledger/missing-done', at: 'satisfaction' },
    });
    expect(write({ ...base, state: '已办结', satisfaction: '满意' })).toMatchObject({ ok: true, value: { state: 'done' } });
  });
  test('a required field, and a day that has not come', () => {
    expect(write({ way: '帮办', handler: 'staff-1' })).toMatchObject({ error: { code: 'ledger/missing', at: 'matter' } });
    expect(write(base, '2026-09-24')).toMatchObject({ error: { code: 'ledger/future', at: 'day' } });
  });
  test('late from the day after its deadline on, and only while open', () => {
    const open = write({ ...base, dueOn: '2026-09-22' });
    const done = write({ ...base, dueOn: '2026-09-22', state: '已办结', satisfaction: '满意' });
    if (!open.ok || !done.ok) throw new Error();
    expect([isLate(open.value, '2026-09-22'), isLate(open.value, '2026-09-23'), isLate(done.value, '2026-09-23')]).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('the last line again, without how it ended', () => {
    const done = write({ ...base, state: '已办结', satisfaction: '满意', doneOn: '2026-09-23', dueOn: '2026-09-25', note: '急' });
    if (!done.ok) throw new Error();
    expect(repeated(assist, done.value)).toEqual({ ...base, note: '急' });
  });
});

describe('numbers', () => {
  test('count by year or by month, and a number is never given twice', () => {
    expect(nextRuledNumber(assist, '2026-09-23', [])).toBe('BB-2026-0001');
    expect(nextRuledNumber({ prefix: 'BB', per: 'month' }, '2026-09-23', ['BB-2026-09-0007'])).toBe('BB-2026-09-0008');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 })), (serials) => {
        const taken = serials.map((n) => `BB-2026-${String(n).padStart(4, '0')}`);
        const next = nextRuledNumber(assist, '2026-09-23', taken);
        return !taken.includes(next) && Number(next.slice(8)) === Math.max(0, ...serials) + 1;
      }),
    );
  });
});

describe('values', () => {
  const field = (key: string) => assist.fields.find((f) => f.key === key) ?? assist.fields[0];
  const read = (key: string, text: string) => {
    const f = field(key);
    return f ? readTyped(text, f, context) : undefined;
  };
  test('a deadline in working days, or a day of this year', () => {
    expect(read('dueOn', '+1')).toMatchObject({ value: '2026-09-24' });
    expect(read('dueOn', '9-30')).toMatchObject({ value: '2026-09-30' });
    expect(read('dueOn', '月底')).toMatchObject({ ok: false, error: { code: 'register/day' } });
  });
  test('who came to the hall is masked, ours are named', () => {
    const names = new Map([['staff-1', '苗青']]);
    const show = (key: string, value: string, open = false) => {
      const f = field(key);
      return f ? showValue(f, value, names, open) : '';
    };
    expect(show('visitor', '韩秀英')).toBe('韩**');
    expect(show('visitor', '韩秀英', true)).toBe('韩秀英');
    expect(show('phone', '13912340417')).toBe('139****0417');
    expect(show('handler', 'staff-1')).toBe('苗青');
  });
  test('what a field shows for typing reads back as the same value', () => {
    const team = kindOf('meeting').fields.find((f) => f.key === 'team');
    if (!team) throw new Error();
    const names = new Map(context.register.staff.map((m) => [m.id, m.name]));
    expect(readTyped(typedText(team, 'staff-1,staff-2', names), team, context)).toMatchObject({ value: 'staff-1,staff-2' });
  });
});

describe('Excel in', () => {
  const guide = kindOf('guide');
  const rows = [
    ['咨询引导台账'],
    ['编号', '日期', '时间', '大厅', '咨询事项', '方式', '经办人'],
    ['', '2026-09-22', '9:10', '政务大厅', '社保卡补办', '现场', '苗青'],
    ['', '2026-09-22', '9:10', '政务大厅', '社保卡补办', '现场', '苗青'],
    ['', '9月23日', '', '', '换身份证', '', '苗清'],
    ['合计', '', '', '', '', '', ''],
  ];
  const plan = (known: readonly LedgerEntry[] = []) => {
    const header = findRegisterHeader(rows, entryColumns(guide));
    return planEntries(guide, rows.slice(2), 3, header?.mapping ?? {}, context, knownEntries(known));
  };
  test('each row is a line or says what is wrong in which column; sums are passed over', () => {
    expect(plan().map((r) => [r.row, r.outcome, r.problems[0]?.field, r.problems[0]?.suggestion])).toEqual([
      [3, 'add', undefined, undefined],
      [4, 'add', undefined, undefined],
      [5, 'error', 'handler', '苗青'],
    ]);
  });
  test('two equal lines are two lines, and reading the file again adds nothing', () => {
    const entries = plan()
      .filter((r) => r.outcome === 'add')
      .map((r, i): LedgerEntry => {
        const made = writeEntry(guide, r.input, { ...head, id: `e${i}`, number: `ZX-2026-000${i}` }, NOW);
        if (!made.ok) throw new Error(made.error.code);
        return made.value;
      });
    expect(plan(entries).map((r) => r.outcome)).toEqual(['same', 'same', 'error']);
    expect(plan(entries.slice(1)).map((r) => r.outcome)).toEqual(['same', 'add', 'error']);
  });
});
