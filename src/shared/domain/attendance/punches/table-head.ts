import type { Grid, GridRow } from './grid.ts';
import { type Label, labelOf, OPAQUE_NUMBER } from './labels.ts';

/** Where the heading of a table is and which column means what. */
export interface TableHead {
  /** Index of its first row. */
  readonly top: number;
  /** Index of the first row below it. */
  readonly below: number;
  readonly labels: readonly string[];
  /** -1 = no such column. */
  readonly number: number;
  readonly name: number;
  readonly department: number;
  readonly date: number;
  /** Best kind first; the columns of a kind from left to right. */
  readonly times: readonly (readonly number[])[];
}

/** Titles, periods and notes above the heading, rows. */
const SEARCHED_ROWS = 30;

/** A heading cell longer than this is data, characters. */
const LONGEST_LABEL = 40;

/** The heading whose words are known best: one row, or two where groups stand over their columns. Null when there is none. */
export function findHead(grid: Grid): TableHead | null {
  let best: { readonly head: TableHead; readonly score: number } | null = null;
  for (const [top, row] of grid.rows.slice(0, SEARCHED_ROWS).entries()) {
    const next = grid.rows[top + 1];
    for (const [rows, labels] of [
      [1, row.cells] as const,
      ...(next && isGroups(row) && isHeading(next) ? [[2, twoRows(row, next)] as const] : []),
    ]) {
      const roles = labels.map((text) => (text.length > LONGEST_LABEL ? null : labelOf(text)));
      const head = headOf(grid, labels, roles, top, top + rows);
      const score = roles.filter(Boolean).length;
      if (isWhole(head) && score > (best?.score ?? 1)) best = { head, score };
    }
  }
  return best?.head ?? null;
}

/** Somebody, and when. */
export const isWhole = (head: TableHead): boolean =>
  (head.number >= 0 || head.name >= 0) && (head.date >= 0 || head.times.length > 0);

/** A second heading row holds words, not days or times. */
const isHeading = (row: GridRow): boolean =>
  row.cells.some((c) => c !== '') && !row.cells.some((c) => c.length > LONGEST_LABEL || /\d:\d|\d{4}|\d[-/.月]\d/.test(c));

/** One or two words above a heading are its title, not its groups. */
const isGroups = (row: GridRow): boolean => row.cells.filter((c) => c !== '').length > 2;

/** 上班1 over 打卡时间 is 上班1打卡时间; a group's name holds until the next one. */
function twoRows(upper: GridRow, lower: GridRow): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, c) => {
    const [above, below] = [upper.cells[c] ?? '', lower.cells[c] ?? ''];
    group = above || group;
    if (below === '') return above;
    return above === below || labelOf(below) || !labelOf(group + below) ? below : group + below;
  });
}

function headOf(grid: Grid, labels: readonly string[], roles: readonly (Label | null)[], top: number, below: number): TableHead {
  const first = (role: Label['role']): number => roles.findIndex((r) => r?.role === role);
  const ranked = (rank: number): number[] => roles.flatMap((r, c) => (r?.role === 'time' && r.rank === rank ? [c] : []));
  const name = first('name');
  return {
    top,
    below,
    labels,
    number: numberColumn(grid, roles, below, name >= 0),
    name,
    department: first('department'),
    date: first('date'),
    times: [0, 1, 2].map(ranked).filter((columns) => columns.length > 0),
  };
}

/** The best number column that is not empty all the way down. */
function numberColumn(grid: Grid, roles: readonly (Label | null)[], below: number, named: boolean): number {
  const columns = roles
    .flatMap((r, c) => (r?.role === 'number' && !(named && r.rank >= OPAQUE_NUMBER) ? [{ c, rank: r.rank }] : []))
    .sort((a, b) => a.rank - b.rank);
  const filled = columns.find(({ c }) => grid.rows.slice(below, below + 200).some((row) => (row.cells[c] ?? '').trim() !== ''));
  return (filled ?? (named ? undefined : columns[0]))?.c ?? -1;
}
