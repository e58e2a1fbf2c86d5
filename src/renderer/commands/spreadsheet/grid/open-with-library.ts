import { read, type WorkBook } from 'xlsx';
import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, newRoom, type Room } from './grid-builder.ts';
import { MOST_COLUMNS } from './limits.ts';
import { kindOfFormat, numberText } from './number-text.ts';
import type { OpenedGrids, OpenTrouble } from './opened.ts';

/** Rarer workbooks are small; a sheet of Excel 2003 has 65,536 rows. */
const MOST_ROWS = 65_536;

/** Opens XML tables of Excel 2003, .xlsb and .ods with the spreadsheet library. */
export async function openWithLibrary(bytes: Uint8Array): Promise<OpenedGrids | OpenTrouble> {
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: MOST_ROWS,
    });
    return gridsOf(book);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : '';
    return { kind: 'trouble', code: /password|encrypt/i.test(text) ? 'sheet/password' : 'sheet/broken' };
  }
}

function gridsOf(book: WorkBook): OpenedGrids | OpenTrouble {
  const room = newRoom();
  const from1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const hidden = book.SheetNames.map((_, i) => Boolean(book.Workbook?.Sheets?.[i]?.Hidden));
  const names = book.SheetNames.filter((_, i) => !hidden[i] || hidden.every(Boolean));
  const grids = names.flatMap((name) => gridOf(book.Sheets[name], name, from1904, room) ?? []);
  if (room.rows <= 0 || room.cells <= 0) return { kind: 'trouble', code: 'punch/too-many-cells' };
  return { kind: 'grids', grids, encoding: 'utf-8', macros: false };
}

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly z?: string | number;
}

function gridOf(sheet: WorkBook['Sheets'][string] | undefined, name: string, from1904: boolean, room: Room): Grid | null {
  if (!sheet) return null;
  const builder = new GridBuilder(room);
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // Sparse arrays: only rows and cells that are there are visited.
  rows.forEach((row, r) => {
    row?.slice(0, MOST_COLUMNS).forEach((cell, c) => {
      builder.put(r, c, textOf(cell, from1904));
    });
  });
  for (const { s, e } of sheet['!merges'] ?? []) builder.merge({ top: s.r, bottom: e.r, left: s.c });
  return builder.grid(name, from1904);
}

function textOf(cell: Cell | undefined, from1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'e' || cell.t === 'b') return '';
  if (typeof cell.v !== 'number') return String(cell.v).trim();
  return numberText(cell.v, kindOfFormat(String(cell.z ?? 'General')), from1904);
}
