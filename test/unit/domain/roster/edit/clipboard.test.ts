import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { copyCells, pasteCells } from '#src/shared/domain/roster/edit/clipboard.ts';
import type { GridRow, Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { leaveKinds } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { glyphs } from '#test/support/roster-month.ts';

const shifts = new Map(seedShiftTypes.map((s) => [s.id, s]));
const rowsOf = (...texts: string[]): GridRow[] => texts.map((text, i) => ({ staffId: `staff-${i}`, cells: glyphs(1, text) }));
const at = (fromRow: number, fromDate: number, toRow = fromRow, toDate = fromDate): Selection => ({
  fromRow,
  fromDate,
  toRow,
  toDate,
});

test('what is copied is pasted back, on any roster', () => {
  const cell: fc.Arbitrary<RosterCell | null> = fc.constantFrom(
    null,
    ...seedShiftTypes.map((s) => ({ kind: 'shift', shiftTypeId: s.id }) as const),
    ...leaveKinds.map((leave) => ({ kind: 'leave', leave }) as const),
  );
  const row = fc
    .array(cell, { minLength: 31, maxLength: 31 })
    .map((cells) => Object.fromEntries(cells.flatMap((c, i) => (c ? [[String(i + 1), c]] : []))));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (list) => {
      const rows = list.map((cells, i) => ({ staffId: `staff-${i}`, cells }));
      const text = copyCells(rows, at(0, 1, rows.length - 1, 31), shifts);
      const blank = rows.map((r) => ({ ...r, cells: {} }));
      const { changed, problems } = pasteCells(blank, at(0, 1), 31, text, seedShiftTypes);
      expect(problems).toEqual([]);
      expect(changed).toEqual(rows.filter((r) => Object.keys(r.cells).length > 0));
    }),
  );
});

describe('copying', () => {
  test('glyphs with tabs, people on lines, rest empty', () => {
    expect(copyCells(rowsOf('正休年', '早午休'), at(0, 1, 1, 3), shifts)).toBe('正\t\t年\r\n早\t午\t');
  });
});

describe('pasting', () => {
  test('names, keys and words of leave are read as well as glyphs', () => {
    const { changed, problems } = pasteCells(rowsOf(''), at(0, 1), 31, '正班\t2\t病假\t 补休 \r\n', seedShiftTypes);
    expect(problems).toEqual([]);
    expect(changed[0]?.cells).toEqual(glyphs(1, '正早病调'));
  });
  test('one cell fills the whole selection', () => {
    const { changed, area } = pasteCells(rowsOf('', ''), at(0, 2, 1, 3), 31, '午', seedShiftTypes);
    expect(changed.map((r) => r.cells)).toEqual([glyphs(2, '午午'), glyphs(2, '午午')]);
    expect(area).toEqual(at(0, 2, 1, 3));
  });
  test('what means nothing here is named with its place, and its cell stays', () => {
    const { changed, problems } = pasteCells(rowsOf('正正正'), at(0, 1), 31, '早\t甲\t早', seedShiftTypes);
    expect(problems).toEqual([{ row: 0, date: 2, text: '甲' }]);
    expect(changed[0]?.cells).toEqual(glyphs(1, '早正早'));
  });
  test('what lies past the month and past the last person is dropped', () => {
    const { changed, area, problems } = pasteCells(rowsOf(''), at(0, 30), 30, '早\t甲\n早\t早', seedShiftTypes);
    expect(changed.map((r) => r.cells)).toEqual([glyphs(30, '早')]);
    expect(area).toEqual(at(0, 30));
    expect(problems).toEqual([]);
  });
  test('an empty cell of the block empties its day', () => {
    expect(pasteCells(rowsOf('正正'), at(0, 1), 31, '早\t', seedShiftTypes).changed[0]?.cells).toEqual(glyphs(1, '早'));
  });
});
