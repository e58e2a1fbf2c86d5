import type { ColumnUse, Grid } from './grid.ts';
import { type CellKind, cellKind, firstData } from './table-body.ts';

/** Rows of data that are looked at. */
const SAMPLE = 60;
/** So much of a column must be of a kind, of its cells that are not empty. */
const MOST = 0.6;
/** 张三, 阿布都热西提·买买提; a department's name is longer or the same all the way down. */
const NAME = /^[\p{Script=Han}·•]{2,4}$|^\p{Script=Han}{2,8}[·•]\p{Script=Han}{2,10}$/u;
const NUMBER = /^[A-Za-z]{0,6}[-_]?\d{1,16}$/;

/** What the columns of a table hold, by what stands in them; nothing is named twice but times. */
export function guessColumns(grid: Grid): ColumnUse[] {
  const start = Math.max(0, firstData(grid));
  const rows = grid.rows.slice(start, start + SAMPLE);
  const width = Math.max(0, ...rows.map((r) => r.cells.length));
  const cells = Array.from({ length: width }, (_, c) => rows.map((r) => (r.cells[c] ?? '').trim()).filter((t) => t !== ''));
  const kinds = cells.map((column) => mostly(column.map((t) => cellKind(t, grid.from1904))));
  const uses = kinds.map((kind): ColumnUse => (kind === 'moment' || kind === 'day' || kind === 'time' ? kind : 'ignore'));
  const number = best(cells, uses, (t) => NUMBER.test(t), 1);
  if (number >= 0) uses[number] = 'number';
  // Beside a number, the same word all the way down (东门) is nobody's name.
  const name = best(cells, uses, (t) => NAME.test(t), number >= 0 && rows.length > 1 ? 2 : 1);
  if (name >= 0) uses[name] = 'name';
  if (!uses.includes('moment') && !uses.includes('time')) digitTimes(cells, uses);
  return oneDay(uses);
}

function mostly(kinds: readonly CellKind[]): CellKind {
  const count = (kind: CellKind): number => kinds.filter((k) => k === kind).length;
  const found = (['moment', 'day', 'time', 'digits'] as const).find((kind) => count(kind) > kinds.length * MOST);
  return found ?? 'text';
}

/** Of the columns nothing is known of yet, the one whose cells mostly look so and differ the most; -1 = none has `least` different ones. */
function best(
  cells: readonly (readonly string[])[],
  uses: readonly ColumnUse[],
  looks: (text: string) => boolean,
  least: number,
): number {
  let found = -1;
  let most = least - 1;
  for (const [c, column] of cells.entries()) {
    if (uses[c] !== 'ignore' || column.length === 0 || column.filter(looks).length <= column.length * MOST) continue;
    const different = new Set(column).size;
    if (different > most) [found, most] = [c, different];
  }
  return found;
}

/** 0830: digits alone are times where nothing else is. */
function digitTimes(cells: readonly (readonly string[])[], uses: ColumnUse[]): void {
  for (const [c, column] of cells.entries())
    if (uses[c] === 'ignore' && column.length > 0 && column.every((t) => /^(?:[01]?\d|2[0-3])[0-5]\d$/.test(t))) uses[c] = 'time';
}

/** A second column of days (到期日) is none of a punch. */
function oneDay(uses: readonly ColumnUse[]): ColumnUse[] {
  const first = uses.indexOf('day');
  return uses.map((use, c) => (use === 'day' && c !== first ? 'ignore' : use));
}
