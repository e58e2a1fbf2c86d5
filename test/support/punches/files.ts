import { type BookType, utils, type WorkBook, write } from 'xlsx';
import type { SampleCell, SampleSheet } from './sheets.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** Sheets as a real file of a program. */
export function bookBytes(
  sheets: readonly SampleSheet[],
  bookType: BookType = 'xlsx',
  date1904 = false,
): Uint8Array<ArrayBuffer> {
  const book: WorkBook = utils.book_new();
  for (const sheet of sheets) {
    const made = utils.aoa_to_sheet(sheet.rows.map((r) => r.map((c) => cellOf(c, date1904))));
    made['!merges'] = (sheet.merges ?? []).map(([top, left, bottom, right]) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, made, sheet.name);
  }
  if (date1904) book.Workbook = { WBProps: { date1904: true } };
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}

const cellOf = (cell: SampleCell, date1904: boolean) =>
  typeof cell === 'object' ? { t: 'n', v: cell.serial - (date1904 && cell.serial > 1 ? 1462 : 0), z: cell.format } : cell;

const plain = (cell: SampleCell): string => (typeof cell === 'object' ? String(cell.serial) : String(cell));

/** A sheet as CSV or TSV, quoted where it must be. */
export const delimitedText = (sheet: SampleSheet, mark = ','): string =>
  sheet.rows
    .map((r) => r.map((c) => (/["\n\r,;\t]/.test(plain(c)) ? `"${plain(c).replaceAll('"', '""')}"` : plain(c))).join(mark))
    .join('\r\n');

/** A web page with a table, as many machines write it under the name .xls. */
export const htmlText = (sheet: SampleSheet): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table border=1>${sheet.rows
    .map(
      (r) =>
        `<tr>${r.map((c) => `<td>${plain(c).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
    )
    .join('\n')}</table></body></html>`;

/** Text in the encodings that machines use. GBK is looked up backwards, because the platform only reads it. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'utf-8 bom' | 'utf-16le' | 'utf-16be' | 'gbk',
): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return bytesOf(text);
  if (encoding === 'utf-8 bom') return bytesOf(`\uFEFF${text}`);
  if (encoding === 'gbk') return new Uint8Array([...text].flatMap((c) => gbkBytes().get(c) ?? [c.charCodeAt(0)]));
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [i, c] of [0xfeff, ...Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))].entries())
    view.setUint16(i * 2, c, encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

let gbk: Map<string, number[]> | null = null;
function gbkBytes(): Map<string, number[]> {
  if (gbk) return gbk;
  gbk = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) gbk.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return gbk;
}

/** A bare sheet of GBK texts, the .xls of machines that never heard of Unicode (BIFF2). */
export function oldSheetBytes(sheet: SampleSheet): Uint8Array<ArrayBuffer> {
  const word = (n: number): number[] => [n & 0xff, n >> 8];
  const record = (id: number, data: readonly number[]): number[] => [...word(id), ...word(data.length), ...data];
  const label = (r: number, c: number, text: string): number[] => {
    const chars = [...encoded(text, 'gbk')].slice(0, 255);
    return record(0x0004, [...word(r), ...word(c), 0, 0, 0, chars.length, ...chars]);
  };
  const cells = sheet.rows.flatMap((row, r) => row.flatMap((cell, c) => (plain(cell) === '' ? [] : label(r, c, plain(cell)))));
  return new Uint8Array([...record(0x0009, [2, 0, 0x10, 0]), ...record(0x0042, word(936)), ...cells, ...record(0x000a, [])]);
}
