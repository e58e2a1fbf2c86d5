import { parseTable } from '#src/shared/domain/roster/edit/clipboard.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';

/** A pasted text that is no number of people. */
export interface PasteOddity {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A pasted number and the place it belongs to. Columns count from 1. */
export interface PastedNumber {
  readonly row: number;
  readonly column: number;
  readonly needed: number;
}

export interface NumberPaste {
  readonly numbers: readonly PastedNumber[];
  readonly oddities: readonly PasteOddity[];
  /** Where the pasted block lies: to be selected afterwards. */
  readonly area: Selection;
  /** Part of the block lay outside the table. */
  readonly cut: boolean;
}

/** Reads a number of people as it is typed or comes from a sheet: 8, ８, 8人, 8.0. Null when it is none. */
export function readHeadCount(text: string): number | null {
  const plain = text.trim().replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found = /^(\d{1,2})(?:\.0+)?\s*人?$/.exec(plain);
  return found ? Number(found[1]) : null;
}

/** The selection as a spreadsheet takes it. `textAt` gives the text of a place, columns counted from 1. */
export function copyNumbers(area: Selection, textAt: (row: number, column: number) => string): string {
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  return Array.from({ length: r1 - r0 + 1 }, (_, i) =>
    Array.from({ length: c1 - c0 + 1 }, (_, j) => textAt(r0 + i, c0 + j)).join('\t'),
  ).join('\r\n');
}

/** Pastes from the selection's upper left corner; one pasted number fills the whole selection. Empty cells leave what is there. `read` knows what a number is. */
export function pasteNumbers(
  area: Selection,
  lastRow: number,
  lastColumn: number,
  text: string,
  read: (text: string) => number | null = readHeadCount,
): NumberPaste {
  const table = parseTable(text);
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  const single = table.length === 1 && table[0]?.length === 1;
  const height = single ? r1 - r0 + 1 : table.length;
  const width = single ? c1 - c0 + 1 : Math.max(...table.map((r) => r.length));
  const numbers: PastedNumber[] = [];
  const oddities: PasteOddity[] = [];
  for (let row = r0; row <= Math.min(lastRow, r0 + height - 1); row++)
    for (let column = c0; column <= Math.min(lastColumn, c0 + width - 1); column++) {
      const cell = (single ? table[0]?.[0] : table[row - r0]?.[column - c0]) ?? '';
      if (cell.trim() === '') continue;
      const needed = read(cell);
      if (needed === null) oddities.push({ row, column, text: cell.trim().slice(0, 20) });
      else numbers.push({ row, column, needed });
    }
  return {
    numbers,
    oddities,
    area: {
      fromRow: r0,
      fromDate: c0,
      toRow: Math.min(lastRow, r0 + height - 1),
      toDate: Math.min(lastColumn, c0 + width - 1),
    },
    cut: r0 + height - 1 > lastRow || c0 + width - 1 > lastColumn,
  };
}
