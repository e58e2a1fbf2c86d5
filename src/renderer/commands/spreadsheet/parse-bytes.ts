import { read, type Sheet, utils, type WorkBook } from 'xlsx';
import { detectEncoding } from '#src/shared/domain/attendance/punches/encoding.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import type { ReadAnswer, SheetTable } from './read-workbook.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A small file that unpacks to this much is a trap, bytes. */
const MOST_UNPACKED = 200_000_000;
/** Rows beyond this are no register. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((b, i) => bytes[i] === b);

/** Reads xlsx, xls or text tables from bytes. Every way it can go wrong is a sentence. */
export function parseBytes(bytes: Uint8Array, name: string): ReadAnswer {
  if (starts(bytes, 0x50, 0x4b)) {
    const size = unpackedSize(bytes);
    if (size === null) return err({ code: 'sheet/broken', detail: { name } });
    if (size > MOST_UNPACKED) return err({ code: 'sheet/bomb', detail: { name, size: Math.round(size / 1e6) } });
    return parseBook(bytes, name);
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return parseBook(bytes, name);
  if (
    starts(bytes, 0x89, 0x50) ||
    starts(bytes, 0xff, 0xd8) ||
    starts(bytes, 0x4d, 0x5a) ||
    starts(bytes, 0x25, 0x50, 0x44, 0x46)
  )
    return err({ code: 'sheet/not-a-table', detail: { name } });
  return parseText(bytes, name);
}

function parseBook(bytes: Uint8Array, name: string): ReadAnswer {
  try {
    const book = read(bytes, { type: 'array', cellDates: false, cellFormula: false, cellHTML: false, sheetRows: MOST_ROWS });
    return tablesOf(book, name);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : '';
    return err({ code: /password|encrypt/i.test(text) ? 'sheet/password' : 'sheet/broken', detail: { name } });
  }
}

function parseText(bytes: Uint8Array, name: string): ReadAnswer {
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  // Binary rubbish decodes to control characters; a table does not have them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4000))) return err({ code: 'sheet/not-a-table', detail: { name } });
  return tablesOf(read(text, { type: 'string', raw: true, sheetRows: MOST_ROWS }), name);
}

function tablesOf(book: WorkBook, name: string): ReadAnswer {
  const tables = book.SheetNames.flatMap((sheetName): SheetTable[] => {
    const sheet = book.Sheets[sheetName];
    const rows = sheet ? rowsOf(sheet, Boolean(book.Workbook?.WBProps?.date1904)) : [];
    return rows.length > 0 ? [{ name: sheetName, rows }] : [];
  });
  return tables.length > 0 ? ok(tables) : err({ code: 'sheet/no-rows', detail: { name } });
}

/** Days between the 1900 and the 1904 date systems. */
const SYSTEM_1904 = 1462;

/** Formatted texts; date cells become `YYYY-MM-DD` whatever their format, numbers keep every digit. */
function rowsOf(sheet: Sheet, from1904: boolean): string[][] {
  const ref = sheet['!ref'];
  if (!ref) return [];
  const range = utils.decode_range(ref);
  const lastColumn = Math.min(range.e.c, MOST_COLUMNS);
  const rows: string[][] = [];
  for (let r = 0; r <= Math.min(range.e.r, MOST_ROWS); r++) {
    const cells: string[] = [];
    for (let c = 0; c <= lastColumn; c++) cells.push(textOf(sheet[utils.encode_cell({ r, c })], from1904));
    rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: string | number;
}

function textOf(cell: Cell | undefined, from1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === 'e') return '';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v).trim();
  const isDate = typeof cell.w === 'string' && /[-/年月]/.test(cell.w) && !/^-?[\d.,]+$/.test(cell.w);
  if (!isDate) return String(cell.v);
  const days = Math.floor(cell.v) + (from1904 ? SYSTEM_1904 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
