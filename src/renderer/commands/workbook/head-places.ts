import type { HeadCell } from './sheet-spec.ts';

/** A head cell with its place, from 0. */
export interface PlacedHead {
  readonly cell: HeadCell;
  readonly row: number;
  readonly column: number;
}

/** Lays the rows of a head out as HTML tables do: a cell that spans rows takes its columns from the rows below. */
export function headPlaces(heads: readonly (readonly HeadCell[])[]): PlacedHead[] {
  const taken = new Set<string>();
  return heads.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column++;
      const place = { cell, row, column };
      for (let y = 0; y < (cell.rows ?? 1); y++) for (let x = 0; x < (cell.cols ?? 1); x++) taken.add(`${row + y},${column + x}`);
      column += cell.cols ?? 1;
      return place;
    });
  });
}
