import type { Grid, GridRow } from '#src/shared/domain/attendance/punches/grid.ts';
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

/** Room that the sheets of one file share. */
export interface Room {
  rows: number;
  cells: number;
}
export const newRoom = (): Room => ({ rows: MOST_ROWS, cells: MOST_CELLS });

/** Cells that show as one, from 0; both ends belong to it. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** A sheet that grows by cells; what would not fit into its room is left out and noted. */
export class GridBuilder {
  readonly #rows: { line: number; cells: string[] }[] = [];
  readonly #merges: Merge[] = [];
  readonly #room: Room;
  constructor(room: Room) {
    this.#room = room;
  }

  /** Row and column from 0. Rows come in any order; most come in theirs. */
  put(row: number, column: number, text: string): void {
    if (text === '' || column >= MOST_COLUMNS || column < 0 || row < 0) return;
    let last = this.#rows.at(-1);
    if (last?.line !== row + 1) {
      if (this.#room.rows-- <= 0) return;
      last = { line: row + 1, cells: [] };
      this.#rows.push(last);
    }
    // Gaps count: a row of 400 columns takes their room.
    this.#room.cells -= Math.max(1, column + 1 - last.cells.length);
    if (this.#room.cells <= 0) return;
    while (last.cells.length < column) last.cells.push('');
    last.cells[column] = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  }

  merge(merge: Merge): void {
    if (merge.bottom > merge.top && merge.left < MOST_COLUMNS && this.#merges.length < 20_000) this.#merges.push(merge);
  }

  grid(name: string, from1904: boolean): Grid {
    const rows: GridRow[] = this.#rows.sort((a, b) => a.line - b.line);
    this.#fillDown();
    return { name, rows, from1904 };
  }

  /** A name that stands once for several rows holds for each of them. */
  #fillDown(): void {
    const byLine = new Map(this.#merges.length > 0 ? this.#rows.map((r) => [r.line, r] as const) : []);
    let steps = MOST_ROWS;
    for (const { top, bottom, left } of this.#merges) {
      const text = byLine.get(top + 1)?.cells[left] ?? '';
      for (let row = top + 1; text !== '' && row <= bottom && steps-- > 0; row++) {
        const cells = byLine.get(row + 1)?.cells;
        if (!cells || (cells[left] ?? '') !== '') continue;
        while (cells.length < left) cells.push('');
        cells[left] = text;
      }
    }
  }

  /** True when something did not fit. */
  get full(): boolean {
    return this.#room.rows <= 0 || this.#room.cells <= 0;
  }
}
