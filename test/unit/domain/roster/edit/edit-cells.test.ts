import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { parsePattern } from '#src/shared/domain/roster/edit/clipboard.ts';
import { copyLastWeek, fillDown, fillRight, fillSeries, setCells } from '#src/shared/domain/roster/edit/edit-cells.ts';
import type { GridRow, Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import { glyphCell, glyphs } from '#test/support/roster-month.ts';

const shifts = new Map(seedShiftTypes.map((s) => [s.id, s]));
const rowsOf = (...texts: string[]): GridRow[] => texts.map((text, i) => ({ staffId: `staff-${i}`, cells: glyphs(1, text) }));
const area = (fromRow: number, fromDate: number, toRow = fromRow, toDate = fromDate): Selection => ({
  fromRow,
  fromDate,
  toRow,
  toDate,
});
/** Changed rows as text of so many days, rest as 休. */
const shown = (rows: readonly GridRow[], days: number): Record<string, string> =>
  Object.fromEntries(
    rows.map((r) => [r.staffId, Array.from({ length: days }, (_, i) => glyphOf(r.cells[i + 1], shifts) || '休').join('')]),
  );

describe('setting cells', () => {
  test('fills the rectangle, whichever corner it was drawn from', () => {
    const rows = rowsOf('正正正', '正正正', '正正正');
    expect(shown(setCells(rows, area(1, 3, 0, 2), glyphCell('年')), 3)).toEqual({ 'staff-0': '正年年', 'staff-1': '正年年' });
  });
  test('rest empties a cell', () => expect(setCells(rowsOf('正'), area(0, 1), null)[0]?.cells).toEqual({}));
  test('only rows that changed come back', () => {
    expect(setCells(rowsOf('正正', '早正'), area(0, 2, 1, 2), glyphCell('正'))).toEqual([]);
    expect(shown(setCells(rowsOf('正正', '早早'), area(0, 1, 1, 1), glyphCell('正')), 2)).toEqual({ 'staff-1': '正早' });
  });
});

describe('filling down and right', () => {
  test('the first selected row goes down, its rest days too', () => {
    expect(shown(fillDown(rowsOf('正休早', '年年年', '午午午'), area(0, 1, 2, 2)), 3)).toEqual({
      'staff-1': '正休年',
      'staff-2': '正休午',
    });
  });
  test('with one row selected, the one above comes down', () => {
    expect(shown(fillDown(rowsOf('正早', '休休'), area(1, 1, 1, 2)), 2)).toEqual({ 'staff-1': '正早' });
  });
  test('the first selected date goes right; with one date, the one before', () => {
    expect(shown(fillRight(rowsOf('正早午'), area(0, 1, 0, 3)), 3)).toEqual({ 'staff-0': '正正正' });
    expect(shown(fillRight(rowsOf('正早午'), area(0, 3)), 3)).toEqual({ 'staff-0': '正早早' });
  });
  test('nothing above the first row and nothing before the first date: nothing is emptied', () => {
    expect(fillDown(rowsOf('正早', '休休'), area(0, 1, 0, 2))).toEqual([]);
    expect(fillRight(rowsOf('正早', '休休'), area(0, 1, 1, 1))).toEqual([]);
  });
});

describe('dragging a block', () => {
  test('repeats it to the right, and backwards to the left', () => {
    expect(shown(fillSeries(rowsOf('正早休休休休'), area(0, 1, 0, 2), area(0, 1, 0, 6)), 6)).toEqual({
      'staff-0': '正早正早正早',
    });
    expect(shown(fillSeries(rowsOf('休休休正早'), area(0, 4, 0, 5), area(0, 1, 0, 5)), 5)).toEqual({ 'staff-0': '早正早正早' });
  });
});

describe('reading a pattern', () => {
  test('a character a day', () => {
    expect(parsePattern('正正、休 年', seedShiftTypes)).toEqual({ pattern: ['正', '正', '休', '年'].map((g) => glyphCell(g)) });
    expect(parsePattern('正甲', seedShiftTypes)).toEqual({ unknown: '甲' });
  });
});

describe('copying the week before', () => {
  test('fills a whole month from its first week', () => {
    const [row] = copyLastWeek(rowsOf('正正正正正休休'), [], area(0, 8, 0, 31), 30);
    for (let d = 8; d <= 31; d++) expect(row?.cells[d]).toEqual(row?.cells[d - 7]);
  });
  test('the first week comes from the end of the month before', () => {
    const before = [{ staffId: 'staff-0', cells: glyphs(24, '正早午晚正休年') }];
    expect(shown(copyLastWeek(rowsOf(''), before, area(0, 1, 0, 7), 30), 7)).toEqual({ 'staff-0': '正早午晚正休年' });
  });
  test('people are matched by who they are, not by their row', () => {
    const before = [
      { staffId: 'staff-1', cells: glyphs(24, '早') },
      { staffId: 'staff-0', cells: glyphs(24, '正') },
    ];
    expect(shown(copyLastWeek(rowsOf('', ''), before, area(0, 1, 1, 1), 30), 1)).toEqual({ 'staff-0': '正', 'staff-1': '早' });
  });
});
