import type { ColumnMapping, ColumnUse, Grid } from './grid.ts';
import { guessColumns } from './guess-columns.ts';
import { firstData } from './table-body.ts';
import { isWhole, type TableHead } from './table-head.ts';

/** An id in the journal has at most 200 characters. */
const LONGEST_ID = 160;
/** Begins the id of tables that have no heading; what follows says what their columns hold. */
const HEADLESS = '∅';

/** Where the heading of a table nobody knows is: the row above its first day or time; -1 = it has none. */
export function headRow(grid: Grid): number {
  const start = firstData(grid);
  if (start < 0) return 0;
  const above = grid.rows[start - 1];
  return above && above.cells.filter((c) => c.trim() !== '').length >= 2 ? start - 1 : -1;
}

/** By what a table is known again: the words of its heading, or what its columns hold where it has none. */
export function tableId(grid: Grid): string {
  const row = headRow(grid);
  return row < 0 ? `${HEADLESS}${guessColumns(grid).join('|')}` : shortId(grid.rows[row]?.cells ?? []);
}

function shortId(cells: readonly string[]): string {
  const whole = cells.map((c) => c.trim()).join('|');
  if (whole.length <= LONGEST_ID) return whole;
  let sum = 0;
  for (const c of whole) sum = (Math.imul(sum, 31) + (c.codePointAt(0) ?? 0)) >>> 0;
  return `${whole.slice(0, LONGEST_ID)}#${sum.toString(36)}`;
}

/** The mapping that was made for such a table. */
export const mappingOf = (grid: Grid, mappings: readonly ColumnMapping[]): ColumnMapping | undefined =>
  mappings.length === 0 ? undefined : mappings.find((m) => namedHead(grid, m) !== null);

/** A mapping for a table without heading: it must not stand in the way of a kind of file that is known by itself. */
export const isHeadless = (mapping: ColumnMapping): boolean => mapping.id.startsWith(HEADLESS);

/** A table's heading with its columns as a person named them; null when it is another table, or nobody or no time is named. */
export function namedHead(grid: Grid, mapping: ColumnMapping): TableHead | null {
  const top = topOf(grid, mapping);
  if (top === null) return null;
  const columns = (use: ColumnUse): number[] => mapping.columns.flatMap((u, c) => (u === use ? [c] : []));
  const first = (use: ColumnUse): number => columns(use)[0] ?? -1;
  const times = [...columns('moment'), ...columns('time')].sort((a, b) => a - b);
  const head: TableHead = {
    top: Math.max(0, top),
    below: top < 0 ? Math.max(0, firstData(grid)) : top + 1,
    labels: grid.rows[top]?.cells ?? [],
    number: first('number'),
    name: first('name'),
    department: -1,
    date: first('day'),
    times: times.length > 0 ? [times] : [],
  };
  return isWhole(head) ? head : null;
}

/** The row of the heading, -1 for a table that has none; null when it is another table. */
function topOf(grid: Grid, mapping: ColumnMapping): number | null {
  if (isHeadless(mapping)) return tableId(grid) === mapping.id ? -1 : null;
  const found = grid.rows.slice(0, 30).findIndex((row) => shortId(row.cells) === mapping.id);
  return found < 0 ? null : found;
}

/** Somebody, and a day with its time. */
export function isEnough(columns: readonly ColumnUse[]): boolean {
  const has = (use: ColumnUse): boolean => columns.includes(use);
  return (has('number') || has('name')) && (has('moment') || (has('day') && has('time')));
}
