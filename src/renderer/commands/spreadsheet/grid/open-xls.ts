import { read, set_cptable, type WorkBook } from 'xlsx';
import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, newRoom, type Room } from './grid-builder.ts';
import { MOST_COLUMNS } from './limits.ts';
import { kindOfFormat, numberText } from './number-text.ts';
import type { OpenedGrids, OpenTrouble, TextEncoding } from './opened.ts';

/** A sheet of an old workbook has 65,536 rows. */
const MOST_ROWS_XLS = 65_536;

/** Opens old workbooks (.xls of any age), XML tables of Excel 2003, .xlsb and .ods. Formulas and macros are not run. */
export async function openWithLibrary(bytes: Uint8Array): Promise<OpenedGrids | OpenTrouble> {
  // Anything else would be guessed at as text.
  if (bytes[0] === COMPOUND[0] && COMPOUND.some((b, i) => bytes[i] !== b)) return { kind: 'trouble', code: 'sheet/broken' };
  if (includesText(bytes, 'EncryptedPackage')) return { kind: 'trouble', code: 'sheet/password' };
  // Workbooks from before 1997 write Chinese in a code page; some machines still make them.
  const old = bytes[0] !== COMPOUND[0] ? bytes[0] === BARE_SHEET : !includesText(bytes, 'Workbook');
  if (old) set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: MOST_ROWS_XLS,
      ...(old ? { codepage: CHINESE } : {}),
    });
    return gridsOf(book, old ? 'gb18030' : 'utf-16le', includesText(bytes, '_VBA_PROJECT'));
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : '';
    return { kind: 'trouble', code: /password|encrypt/i.test(text) ? 'sheet/password' : 'sheet/broken' };
  }
}

const CHINESE = 936;
/** First byte of a sheet without a workbook around it. */
const BARE_SHEET = 0x09;
/** How a compound file begins. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function gridsOf(book: WorkBook, encoding: TextEncoding, macros: boolean): OpenedGrids | OpenTrouble {
  const room = newRoom();
  const from1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const hidden = book.SheetNames.map((_, i) => Boolean(book.Workbook?.Sheets?.[i]?.Hidden));
  const names = book.SheetNames.filter((_, i) => !hidden[i] || hidden.every(Boolean));
  const grids = names.flatMap((name) => gridOf(book.Sheets[name], name, from1904, room) ?? []);
  if (room.rows <= 0 || room.cells <= 0) return { kind: 'trouble', code: 'punch/too-many-cells' };
  return { kind: 'grids', grids, encoding, macros };
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

/** Looks for a name of the file's inner directory, which is written in UTF-16. */
function includesText(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(units[0] ?? 0); at >= 0; at = bytes.indexOf(units[0] ?? 0, at + 1))
    if (units.every((u, i) => bytes[at + i] === u)) return true;
  return false;
}
