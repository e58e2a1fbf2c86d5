import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { glyphOf, parseGlyph } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { dateSpan, type GridRow, rowSpan, type Selection, withCell } from './selection.ts';

/** The selection as Excel takes it: glyphs, TAB between days, line break between people. */
export function copyCells(rows: readonly GridRow[], area: Selection, shifts: ReadonlyMap<string, ShiftType>): string {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  return rows
    .slice(r0, r1 + 1)
    .map((row) => Array.from({ length: d1 - d0 + 1 }, (_, i) => glyphOf(row.cells[d0 + i], shifts)).join('\t'))
    .join('\r\n');
}

/** A pasted text that means nothing on a roster. */
export interface PasteProblem {
  readonly row: number;
  readonly date: number;
  readonly text: string;
}
export interface PastePlan {
  readonly changed: readonly GridRow[];
  readonly problems: readonly PasteProblem[];
  /** Where the pasted block lies: to be selected afterwards. */
  readonly area: Selection;
}

/** Cells of a TSV text; a trailing line break is Excel's habit and no empty row. */
export const parseTable = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

/** Pastes from the selection's upper left corner; one pasted cell fills the whole selection. What lies outside the month is dropped. */
export function pasteCells(
  rows: readonly GridRow[],
  area: Selection,
  lastDate: number,
  text: string,
  shifts: readonly ShiftType[],
): PastePlan {
  const table = parseTable(text);
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  const single = table.length === 1 && table[0]?.length === 1;
  const height = single ? r1 - r0 + 1 : table.length;
  const width = single ? d1 - d0 + 1 : Math.max(...table.map((r) => r.length));
  const textAt = (i: number, j: number) => (single ? table[0]?.[0] : table[i]?.[j]) ?? '';
  const problems: PasteProblem[] = [];
  const changed = rows.slice(r0, r0 + height).flatMap((row, i) => {
    let cells = row.cells;
    for (let j = 0; j < width && d0 + j <= lastDate; j++) {
      const cell: RosterCell | null | undefined = parseGlyph(textAt(i, j), shifts);
      if (cell === undefined) problems.push({ row: r0 + i, date: d0 + j, text: textAt(i, j).slice(0, 20) });
      else cells = withCell(cells, d0 + j, cell);
    }
    return JSON.stringify(cells) === JSON.stringify(row.cells) ? [] : [{ staffId: row.staffId, cells }];
  });
  const pasted = {
    fromRow: r0,
    toRow: Math.min(rows.length - 1, r0 + height - 1),
    fromDate: d0,
    toDate: Math.min(lastDate, d0 + width - 1),
  };
  return { changed, problems, area: pasted };
}

/** Reads a pattern such as `正正正正正休休`: one character a day, spaces and commas ignored. Null when a character is unknown. */
export function parsePattern(
  text: string,
  shifts: readonly ShiftType[],
): { readonly pattern: (RosterCell | null)[] } | { readonly unknown: string } {
  const pattern: (RosterCell | null)[] = [];
  for (const c of [...text.replace(/[\s,，、]/g, '')]) {
    const cell = parseGlyph(c, shifts);
    if (cell === undefined) return { unknown: c };
    pattern.push(cell);
  }
  return { pattern };
}
