import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '#src/shared/domain/roster/exchange/plan-import.ts';
import type { ExchangeSheet } from '#src/shared/domain/roster/exchange/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { exportedBytes, outcomeOf, planOf, sheetsOf, targetOf } from '#test/support/edited-workbook.ts';
import { demoHalls, seed } from '#test/unit/print/demo-halls.ts';

const [hall, taxHall] = demoHalls('2026-10');
if (!hall || !taxHall) throw new Error('two halls');
const target = targetOf(hall, seed.halls, seed.shiftTypes);
const [exported] = sheetsOf(await exportedBytes(hall));
if (!exported) throw new Error('no sheet');
const HEAD = 2;
const FIRST = 4;
const rowOf = (name: string, sheet: ExchangeSheet = exported) => sheet.rows.findIndex((r) => r.includes(name));
const person = (i: number) => {
  const found = target.people[i];
  if (!found) throw new Error('no person');
  return found;
};
/** The sheet with one text replaced. */
const put = (row: number, column: number, text: string, sheet: ExchangeSheet = exported): ExchangeSheet => ({
  ...sheet,
  rows: sheet.rows.map((r, i) => (i === row ? r.map((t, c) => (c === column ? text : t)) : r)),
});
const column = (date: number) => (exported.rows[HEAD] ?? []).indexOf(String(date), 3);
const write = (text: string, date = 8, i = 3) => planOf([put(rowOf(person(i).name), column(date), text)], target);

describe('a workbook that comes back', () => {
  test('unchanged has no difference, no problem and everybody', () => {
    const plan = planOf([exported], target);
    expect(plan).toMatchObject({ cells: [], problems: [], absent: [], missingDates: [], unnamed: false });
    expect(plan.found).toBe(target.people.length);
  });
  test('every month of any cells comes back as it went out', async () => {
    const anyCell = fc.oneof(
      fc.constantFrom(...seed.shiftTypes).map((s): RosterCell => ({ kind: 'shift', shiftTypeId: s.id })),
      fc.constantFrom('annual', 'sick', 'personal', 'inLieu').map((leave): RosterCell => ({ kind: 'leave', leave })),
    );
    const cells = fc.dictionary(fc.integer({ min: 1, max: 31 }).map(String), anyCell);
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 17, maxLength: 17 }), async (months) => {
        const people = hall.context.people.map((p, i) => ({ ...p, cells: months[i] ?? {} }));
        const random = { ...hall, context: { ...hall.context, people } };
        const plan = planOf(sheetsOf(await exportedBytes(random)), targetOf(random, seed.halls, seed.shiftTypes));
        expect(plan.cells).toEqual([]);
        expect(plan.problems).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
  test('one cell that was typed over is one difference with its address', () => {
    const before = person(3).cells[8] ?? null;
    const [cell, ...more] = write('年').cells;
    expect(more).toEqual([]);
    expect(cell).toMatchObject({ staffId: person(3).staffId, date: 8, before, after: { kind: 'leave', leave: 'annual' } });
    expect(cell?.at).toMatch(new RegExp(`^[A-Z]+${rowOf(person(3).name) + 1}$`));
  });
  test.each([
    ['夜班', 'shift-ye'],
    ['　夜 班 ', 'shift-ye'],
    ['６', 'shift-ye'],
    ['6', 'shift-ye'],
  ])('“%s” is understood as a shift', (text, shiftTypeId) => {
    expect(write(text).cells).toMatchObject([{ after: { kind: 'shift', shiftTypeId } }]);
  });
  test.each(['', '休', '休 息', '０', '×', '－'])('“%s” is rest', (text) => {
    expect(write(text).cells).toMatchObject([{ after: null }]);
  });
  test.each([
    ['年休', 'annual'],
    ['病 假', 'sick'],
    ['补休', 'inLieu'],
  ])('“%s” is leave', (text, leave) => {
    expect(write(text).cells).toMatchObject([{ after: { kind: 'leave', leave } }]);
  });
  test.each([
    ['夜？', '夜'],
    ['倒休', '调'],
    ['年休半天', '年'],
    ['Q', ''],
  ])('“%s” is listed with its cell and the guess “%s”', (text, suggestion) => {
    const plan = write(text);
    expect(plan.cells).toEqual([]);
    expect(plan.problems).toMatchObject([{ kind: 'value', name: person(3).name, date: 8, suggestion }]);
    expect(plan.problems[0]?.at).toMatch(/^[A-Z]+\d+$/);
  });
  test('a text corrected in the preview is read instead of the file', () => {
    const sheets = [put(rowOf(person(3).name), column(8), '夜？')];
    const at = planOf(sheets, target).problems[0]?.at ?? '';
    const done = planImport({ name: 'a.xlsx', sheets, corrected: new Map([[at, '夜']]) }, target);
    expect(done).toMatchObject({ ok: true, value: { plan: { problems: [], cells: [{ at }] } } });
  });
});

describe('a workbook that was rearranged', () => {
  const rows = exported.rows;
  test('sorted, with the headings and counts among the people', () => {
    const sorted = [...rows.slice(0, FIRST), ...rows.slice(FIRST).toReversed()];
    expect(planOf([{ ...exported, rows: sorted }], target)).toMatchObject({ cells: [], problems: [] });
  });
  test('the title and the line under it removed: the sheet still says its month and hall', () => {
    expect(planOf([{ ...exported, rows: rows.slice(2) }], target)).toMatchObject({ cells: [], problems: [], unnamed: false });
  });
  test('a copied bare table says nothing of its month, which is told', () => {
    expect(planOf([{ name: 'Sheet1', rows: rows.slice(2) }], target)).toMatchObject({ cells: [], unnamed: true });
  });
  test('columns put in and taken out: the dates that are gone stay as they are', () => {
    const moved = rows.map((r) => ['', ...r.slice(0, 4), '备注', ...r.slice(4, 10), ...r.slice(12)]);
    expect(planOf([{ ...exported, rows: moved }], target)).toMatchObject({ cells: [], problems: [], missingDates: [7, 8] });
  });
  test('the first column deleted: headings move under the names and are nobody', () => {
    expect(planOf([{ ...exported, rows: rows.map((r) => r.slice(1)) }], target)).toMatchObject({ cells: [], problems: [] });
  });
  test('a person’s row deleted: the person stays as they are', () => {
    const name = person(5).name;
    expect(planOf([{ ...exported, rows: rows.filter((r) => !r.includes(name)) }], target)).toMatchObject({
      cells: [],
      absent: [name],
    });
  });
  test('a row twice: neither is read', () => {
    const row = rows[rowOf(person(5).name)] ?? [];
    const plan = planOf([{ ...exported, rows: [...rows, row] }], target);
    expect(plan.problems).toMatchObject([{ kind: 'twice', name: person(5).name }]);
    expect(plan.cells).toEqual([]);
  });
  test('a date twice: neither column is read', () => {
    const doubled = rows.map((r) => [...r, r[column(9)] ?? '']);
    expect(planOf([{ ...exported, rows: doubled }], target)).toMatchObject({
      cells: [],
      problems: [{ kind: 'twoColumns', date: 9 }],
    });
  });
  test('heads with months and weekdays are dates too', () => {
    const heads = (rows[HEAD] ?? []).map((t) => (/^\d+$/.test(t) ? `10月${t}日` : t));
    const iso = (rows[HEAD] ?? []).map((t) => (/^\d+$/.test(t) ? `2026-10-${t.padStart(2, '0')}` : t));
    for (const head of [heads, iso])
      expect(planOf([{ ...exported, rows: rows.with(HEAD, head) }], target)).toMatchObject({ cells: [], missingDates: [] });
  });
});

describe('people of a file', () => {
  const at = rowOf(person(4).name);
  test('somebody unknown who is rostered is listed; nothing else is lost', () => {
    const plan = planOf([put(at, 1, '王无名', put(at, 2, ''))], target);
    expect(plan.problems).toMatchObject([{ kind: 'stranger', name: '王无名' }]);
    expect(plan.absent).toEqual([person(4).name]);
  });
  test('a name with a slip is found by its number', () => {
    expect(planOf([put(at, 1, `${person(4).name}儿`)], target)).toMatchObject({ cells: [], problems: [] });
  });
  test('a number of one person beside the name of another is not guessed', () => {
    expect(planOf([put(at, 2, person(6).number)], target).problems).toMatchObject([{ kind: 'numberName' }]);
  });
  test('two people of one name are told apart by number, and refused without one', () => {
    const namesakes = { ...target, people: target.people.map((p, i) => (i === 6 ? { ...p, name: person(4).name } : p)) };
    const sheet = put(rowOf(person(6).name), 1, person(4).name);
    expect(planOf([sheet], namesakes)).toMatchObject({ cells: [], problems: [] });
    const bare = { ...sheet, rows: sheet.rows.map((r) => r.toSpliced(2, 1)) };
    const same = { ...namesakes, people: namesakes.people.map((p) => ({ ...p, place: '' })) };
    expect(planOf([bare], same).problems.map((p) => p.kind)).toEqual(['sameName', 'sameName']);
  });
});

describe('a file of somewhere else', () => {
  test('of another month is said with the month', async () => {
    const [september] = demoHalls('2026-09');
    if (!september) throw new Error('no hall');
    expect(outcomeOf(sheetsOf(await exportedBytes(september)), target)).toEqual({
      kind: 'elsewhere',
      place: { month: '2026-09', hallId: hall.hall.id },
    });
  });
  test('of another hall is said with the hall, by its name or by its people', async () => {
    const sheets = sheetsOf(await exportedBytes(taxHall));
    const place = { month: '2026-10', hallId: taxHall.hall.id };
    expect(outcomeOf(sheets, target)).toEqual({ kind: 'elsewhere', place });
    const others = taxHall.context.people.map(({ member }) => ({
      name: member.name,
      number: member.number,
      hallId: taxHall.hall.id,
    }));
    const bare = sheets.map((s) => ({ name: 'Sheet1', rows: s.rows.slice(2) }));
    expect(outcomeOf(bare, { ...target, others })).toEqual({ kind: 'elsewhere', place });
  });
  test('the sheet of this month is taken from a workbook of several', async () => {
    const tax = sheetsOf(await exportedBytes(taxHall));
    expect(planOf([...tax, exported], target)).toMatchObject({ sheet: exported.name, cells: [] });
  });
  test.each<[string, readonly (readonly string[])[]]>([
    ['an empty sheet', []],
    [
      'a register',
      [
        ['姓名', '电话'],
        ['张丽华', '1390000'],
      ],
    ],
    ['rubbish', Array.from({ length: 400 }, (_, i) => [`=cmd|' /C calc'!A${i}`, '<script>', '\u0007'])],
  ])('%s is refused in words', (_what, rows) => {
    expect(planImport({ name: 'x.xlsx', sheets: [{ name: 'x', rows }], corrected: new Map() }, target)).toMatchObject({
      ok: false,
      error: { code: 'exchange/no-sheet' },
    });
  });
  test('whatever stands in the cells, reading gives a plan or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), { maxLength: 8 }), (noise) => {
        const sheets = [{ name: 'x', rows: [...noise, ...exported.rows, ...noise] }];
        expect(typeof planImport({ name: 'x', sheets, corrected: new Map() }, target).ok).toBe('boolean');
      }),
    );
  });
});
