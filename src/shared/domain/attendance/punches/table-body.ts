import type { Grid } from './grid.ts';
import { type DayHint, readMoments } from './moments.ts';

/** Rows in which the first day or time is sought. */
const SEARCHED = 30;

/** What a cell plainly holds: digits alone may be a person's number as well as a time, and count as `digits`. */
export type CellKind = 'empty' | 'moment' | 'day' | 'time' | 'digits' | 'text';

export function cellKind(cell: string, from1904: boolean): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (/^\d+$/.test(text) && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?$/.test(text)) return 'digits';
  const hint: DayHint = { from1904, period: null };
  const { clocks, day, trouble } = readMoments(text, hint);
  if (clocks.length > 0) return day !== null || clocks.some((c) => c.day !== null) ? 'moment' : 'time';
  return day !== null || trouble === 'year' ? 'day' : 'text';
}

/** Index of the first row of data: it and the next one have a day or a time beside something else. -1 = there is none. */
export function firstData(grid: Grid): number {
  const rows = grid.rows.slice(0, SEARCHED).map((r) => isData(r.cells, grid.from1904));
  return rows.findIndex((data, i) => data && (rows[i + 1] ?? true));
}

function isData(cells: readonly string[], from1904: boolean): boolean {
  const kinds = cells.map((c) => cellKind(c, from1904)).filter((k) => k !== 'empty');
  return kinds.length >= 2 && kinds.some((k) => k === 'moment' || k === 'day' || k === 'time');
}
