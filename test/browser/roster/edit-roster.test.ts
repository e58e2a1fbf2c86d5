import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { type CellEdit, editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-11';
let book: TestBook;
let staffIds: string[];
beforeEach(async () => {
  book = await openDemoBook();
  staffIds = (await book.db.of('staff').where('hallId').equals('hall-1').toArray()).map((s) => s.id);
});
afterEach(() => book.close());

const save = (edits: readonly CellEdit[]) =>
  editRoster(book.ctx, { month: MONTH, hallId: 'hall-1', command: 'roster-edit', edits });
const person = (n: number) => staffIds[n] ?? '';
const cellsOf = async (n: number) => (await book.db.of('rosterRows').get(`${MONTH}:${person(n)}`))?.cells;

describe('one gesture on the grid', () => {
  test('is one journal line with the rows that changed and no other', async () => {
    const before = book.host.lines.length;
    const day = shiftCell('shift-zheng');
    const saved = await save([
      { staffId: person(0), date: 3, cell: day },
      { staffId: person(0), date: 4, cell: day },
      { staffId: person(1), date: 3, cell: null },
    ]);
    expect(saved).toMatchObject({ ok: true, value: { cells: 2, seq: before + 1 } });
    expect(book.host.lines).toHaveLength(before + 1);
    const { entry } = book.host.lines.at(-1) ?? {};
    expect(entry?.command).toBe('roster-edit');
    expect(entry?.changes.map((c) => c.id)).toEqual([`${MONTH}:${person(0)}`]);
    expect(await cellsOf(0)).toEqual({ 3: day, 4: day });
  });

  test('that changes nothing is not written', async () => {
    const before = book.host.lines.length;
    expect(await save([{ staffId: person(0), date: 3, cell: null }])).toMatchObject({ ok: true, value: { cells: 0 } });
    expect(book.host.lines).toHaveLength(before);
  });

  test('touches only its own dates: what another gesture wrote in the same row stays', async () => {
    await save([{ staffId: person(0), date: 3, cell: shiftCell('shift-zheng') }]);
    await save([{ staffId: person(0), date: 9, cell: leaveCell('annual') }]);
    expect(Object.keys((await cellsOf(0)) ?? {})).toEqual(['3', '9']);
  });

  test('is taken back and done again', async () => {
    await save([{ staffId: person(0), date: 3, cell: shiftCell('shift-zheng') }]);
    await save([{ staffId: person(0), date: 3, cell: shiftCell('shift-ye') }]);
    await undo(book.ctx);
    expect(await cellsOf(0)).toEqual({ 3: shiftCell('shift-zheng') });
    await redo(book.ctx);
    expect(await cellsOf(0)).toEqual({ 3: shiftCell('shift-ye') });
    await undo(book.ctx);
    await undo(book.ctx);
    expect(await cellsOf(0)).toBeUndefined();
  });

  test('leaves nothing behind when the journal refuses it', async () => {
    book.host.refuse('journal.append', { code: 'host/disk-full' });
    const saved = await save([{ staffId: person(0), date: 3, cell: shiftCell('shift-zheng') }]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'host/disk-full' } });
    expect(await cellsOf(0)).toBeUndefined();
  });

  test.each([0, 31])('on day %i of November is refused', async (date) => {
    const saved = await save([{ staffId: person(0), date, cell: shiftCell('shift-zheng') }]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'roster/no-such-day' } });
  });

  test('for somebody who is not in the register is refused', async () => {
    const saved = await save([{ staffId: 'nobody', date: 1, cell: shiftCell('shift-zheng') }]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'roster/no-such-person' } });
  });
});
