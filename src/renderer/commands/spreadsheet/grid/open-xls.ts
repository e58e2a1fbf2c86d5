import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { readCompound } from './compound.ts';
import { newRoom } from './grid-builder.ts';
import { MOST_CELLS } from './limits.ts';
import { builtInKind, kindOfFormat, type NumberKind } from './number-text.ts';
import type { OpenedGrids, OpenTrouble } from './opened.ts';
import { newText, oldText, recordsOf, sharedStrings, type XlsRecord } from './xls-records.ts';
import { readXlsSheet, type XlsBook } from './xls-sheet.ts';

/** First byte of a sheet without a workbook around it. */
const BARE_SHEET = 0x09;
const EXCEL_97 = 0x0600;
const ID = {
  eof: 0x0a,
  date: 0x22,
  password: 0x2f,
  more: 0x3c,
  sheet: 0x85,
  style: 0xe0,
  texts: 0xfc,
  format: 0x41e,
  begin: 0x809,
} as const;

/** Opens .xls of any age. Only cells are read: formulas count with their last value, macros are not looked at. */
export function openXls(bytes: Uint8Array): OpenedGrids | OpenTrouble {
  if (bytes[0] === BARE_SHEET) return gridsOf([{ name: '', at: 0, hidden: false }], bytes, emptyBook(), false);
  const files = readCompound(bytes);
  if (!files) return { kind: 'trouble', code: 'sheet/broken' };
  if (files.has('EncryptedPackage')) return { kind: 'trouble', code: 'sheet/password' };
  const open = files.get('Workbook') ?? files.get('Book');
  // Word and others keep their files in the same container.
  if (!open) return { kind: 'trouble', code: 'punch/not-a-log' };
  const stream = open();
  if (stream === null) return { kind: 'trouble', code: 'sheet/broken' };
  const globals = readGlobals(stream);
  if (globals === 'password') return { kind: 'trouble', code: 'sheet/password' };
  if (globals === null) return { kind: 'trouble', code: 'sheet/broken' };
  return gridsOf(globals.sheets, stream, globals.book, files.has('_VBA_PROJECT_CUR') || files.has('_VBA_PROJECT'));
}

interface SheetPlace {
  readonly name: string;
  readonly at: number;
  readonly hidden: boolean;
}

const emptyBook = (): XlsBook => ({ isNew: false, from1904: false, texts: [], kinds: [] });

function gridsOf(sheets: readonly SheetPlace[], stream: Uint8Array, book: XlsBook, macros: boolean): OpenedGrids | OpenTrouble {
  const room = newRoom();
  const seen = sheets.filter((s) => !s.hidden);
  const grids: Grid[] = [];
  for (const sheet of seen.length > 0 ? seen : sheets) {
    const grid = readXlsSheet(stream, sheet.at, sheet.name, book, room);
    if (grid === null) return { kind: 'trouble', code: 'sheet/broken' };
    grids.push(grid);
  }
  if (room.rows <= 0 || room.cells <= 0) return { kind: 'trouble', code: 'punch/too-many-cells' };
  return { kind: 'grids', grids, encoding: book.isNew ? 'utf-16le' : 'gb18030', macros };
}

/** What stands before the sheets. Null when it does not end: the file was cut off. */
function readGlobals(stream: Uint8Array): { readonly book: XlsBook; readonly sheets: SheetPlace[] } | 'password' | null {
  const sheets: SheetPlace[] = [];
  const texts: DataView[] = [];
  const formats = new Map<number, NumberKind>();
  const styles: number[] = [];
  let [isNew, from1904, before] = [false, false, 0];
  for (const { id, data } of recordsOf(stream)) {
    if (id === ID.password) return 'password';
    if (id === ID.begin && data.byteLength >= 2) isNew = data.getUint16(0, true) === EXCEL_97;
    else if (id === ID.date && data.byteLength >= 2) from1904 = data.getUint16(0, true) === 1;
    else if (id === ID.sheet && data.byteLength >= 8) sheets.push(...sheetOf(data, isNew, stream.length));
    else if (id === ID.format && data.byteLength >= 5)
      formats.set(data.getUint16(0, true), kindOfFormat(formatText(data, isNew)));
    else if (id === ID.style && data.byteLength >= 4) styles.push(data.getUint16(2, true));
    else if (id === ID.texts || (id === ID.more && before === ID.texts)) texts.push(data);
    else if (id === ID.eof) {
      const kinds = styles.map((format) => formats.get(format) ?? builtInKind(format));
      return { book: { isNew, from1904, texts: sharedStrings(texts, MOST_CELLS), kinds }, sheets };
    }
    before = id === ID.more ? before : id;
  }
  return null;
}

const formatText = (data: DataView, isNew: boolean): string =>
  isNew ? newText(data, 4, data.getUint16(2, true)) : oldText(data, 3, data.getUint8(2));

/** A sheet of cells; charts and macro sheets are of another type. */
function sheetOf(data: XlsRecord['data'], isNew: boolean, end: number): SheetPlace[] {
  const at = data.getUint32(0, true);
  if (data.getUint8(5) !== 0 || at >= end) return [];
  const length = data.getUint8(6);
  return [{ name: isNew ? newText(data, 7, length) : oldText(data, 7, length), at, hidden: (data.getUint8(4) & 3) !== 0 }];
}
