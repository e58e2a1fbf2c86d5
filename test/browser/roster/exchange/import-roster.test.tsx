import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { read, type WorkSheet, write } from 'xlsx';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { rosterWorkbook } from '#src/renderer/commands/roster/export-roster-workbook.ts';
import { importRoster } from '#src/renderer/commands/roster/import-roster.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

const MONTH = '2026-10';
const HALL = 'hall-1';
let book: TestBook;
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(() => book.close());

const cellsOf = async (staffId: string, month = MONTH) =>
  (await book.db.of('rosterRows').get(`${month}:${staffId}`))?.cells ?? {};
const lines = (from: number) => book.host.lines.slice(from).map((l) => l.entry.command);

describe('the import command', () => {
  const cell = { staffId: 'staff-03', date: 8, before: null, after: leaveCell('annual') };
  test('writes all accepted cells as one entry; one undo takes them back', async () => {
    const [one, two] = [await cellsOf('staff-03'), await cellsOf('staff-04')];
    const before = book.host.lines.length;
    const cells = [
      { ...cell, before: one[8] ?? null },
      { staffId: 'staff-04', date: 31, before: two[31] ?? null, after: shiftCell('shift-ye') },
    ];
    expect(await importRoster(book.ctx, { month: MONTH, hallId: HALL, cells })).toEqual({ ok: true, value: 2 });
    expect(lines(before)).toEqual(['roster-import']);
    expect(await cellsOf('staff-03')).toEqual({ ...one, 8: leaveCell('annual') });
    await undo(book.ctx);
    expect([await cellsOf('staff-03'), await cellsOf('staff-04')]).toEqual([one, two]);
  });
  test('nothing is written when one cell is no longer what was compared', async () => {
    const before = book.host.lines.length;
    const one = await cellsOf('staff-03');
    const cells = [
      { ...cell, before: one[8] ?? null },
      { ...cell, date: 9, before: leaveCell('bereavement') },
    ];
    expect(await importRoster(book.ctx, { month: MONTH, hallId: HALL, cells })).toMatchObject({
      error: { code: 'exchange/stale' },
    });
    expect(lines(before)).toEqual([]);
  });
  test.each([
    [{ ...cell, date: 32 }, 'roster/no-such-day'],
    [{ ...cell, staffId: 'nobody' }, 'roster/no-such-person'],
  ])('refuses a place that the month does not have', async (wrong, code) => {
    expect(await importRoster(book.ctx, { month: MONTH, hallId: HALL, cells: [wrong] })).toMatchObject({ error: { code } });
  });
});

/** The month's exported workbook with some cells typed over, as a file from Excel: `edits` by name and date. */
async function editedFile(edits: readonly (readonly [name: string, date: number, text: string])[], month = MONTH): Promise<File> {
  const base = await readRosterBase(book.db, month);
  const drafts = await readRosterDrafts(book.db, month);
  const groups = groupsOf(base, drafts.rows, HALL);
  const context = contextOf(base, groups, drafts, HALL);
  const hall = base.halls.find((h) => h.id === HALL)?.name ?? '';
  const workbook = read(await rosterWorkbook({ context, groups, hall, letterhead: base.letterhead, madeAt: book.ctx.now() }));
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
  for (const [name, date, text] of edits) typeOver(sheet, name, date, text);
  return new File([write(workbook, { type: 'array', bookType: 'xlsx' })], '改好的.xlsx');
}
function typeOver(sheet: WorkSheet, name: string, date: number, text: string): void {
  const find = (wanted: string, row = '') =>
    Object.keys(sheet).find(
      (at) => at.endsWith(row) && sheet[at]?.v === wanted && (row === '' || at.replace(/\D/g, '') === row),
    ) ?? '';
  const row = find(name).replace(/\D/g, '');
  const column = find(String(date), '3').replace(/\d/g, '');
  sheet[`${column}${row}`] = { t: 's', v: text };
}
function drop(file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}
const dialog = () => document.querySelector('[role=dialog]');
const says = (text: string | RegExp) => vi.waitFor(() => expect(dialog()?.textContent).toMatch(text), { timeout: 5000 });

describe('a workbook dropped on the roster', () => {
  let roster: RosterPage;
  beforeEach(async () => {
    roster = await openRoster(book, MONTH);
  });
  afterEach(() => roster.leave());
  const idOf = async (name: string) => (await book.db.of('staff').toArray()).find((s) => s.name === name)?.id ?? '';

  test('shows each difference and the new breaches; one left out, the rest accepted in one entry', async () => {
    const person = await idOf('高文博');
    const held = await cellsOf(person);
    const night = [8, 9, 10, 11, 12, 13, 14].map((date) => ['高文博', date, '夜班'] as const);
    drop(await editedFile([...night, ['张丽华', 8, '年假'], ['张丽华', 9, '产检']]));
    await says(/2 人改了 8 格/);
    await says(/新增 \d+ 处要写理由.*连续上班超过 6 天/);
    expect(dialog()?.textContent).toContain('高文博 10月');
    expect(dialog()?.textContent).toMatch(/[A-Z]+\d+ 张丽华 9日写的是“产检”/);
    const { violations } = await axe.run(dialog() ?? document.body);
    expect(violations.map((v) => v.id)).toEqual([]);
    await page.getByRole('checkbox', { name: /^张丽华 8日/ }).click();
    await page.getByRole('button', { name: '改成“产”' }).click();
    await says(/改了 9 格/);
    const before = book.host.lines.length;
    await page.getByRole('button', { name: '接受 8 处改动' }).click();
    await vi.waitFor(() => expect(lines(before)).toEqual(['roster-import']));
    expect(await cellsOf(person)).toEqual({
      ...held,
      ...Object.fromEntries(night.map(([, date]) => [date, shiftCell('shift-ye')])),
    });
    expect((await cellsOf(await idOf('张丽华')))[9]).toEqual(leaveCell('maternity'));
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  test('of another month is not read into this one; the way there is offered and the file comes along', async () => {
    const [{ staffId, name } = { staffId: '', name: '' }] = (await book.db.of('staff').toArray()).map((s) => ({
      staffId: s.id,
      name: s.name,
    }));
    await editRoster(book.ctx, {
      month: '2026-11',
      hallId: HALL,
      command: 'roster-edit',
      edits: [{ staffId, date: 3, cell: shiftCell('shift-zheng') }],
    });
    drop(await editedFile([[name, 4, '年']], '2026-11'));
    await says(/是2026年11月.*现在打开的是2026年10月/);
    await page.getByRole('button', { name: /^切到2026年11月/ }).click();
    await says(/导入 Excel 到2026年11月/);
    await says(/1 人改了 1 格/);
  });

  test('that is no workbook is refused in words', async () => {
    drop(new File([new Uint8Array([0x4d, 0x5a, 1, 2])], '排班.xlsx'));
    await vi.waitFor(() => expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('排班.xlsx'));
  });

  test('the menu opens the same dialog; an unchanged file has nothing to accept', async () => {
    await roster.press('操作');
    await roster.press(/^导入 Excel/);
    await says(/把改好的排班表拖到这里/);
    const input = dialog()?.querySelector<HTMLInputElement>('input[type=file]');
    const data = new DataTransfer();
    data.items.add(await editedFile([]));
    if (!input) throw new Error('no input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await says(/和现在的草稿一样/);
    expect(page.getByRole('button', { name: /^接受/ }).elements()).toEqual([]);
  });
});
