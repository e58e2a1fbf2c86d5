import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { plainText } from '#src/renderer/commands/spreadsheet/cell-text.ts';
import type { Instant } from '#src/shared/domain/core/day.ts';
import { headPlaces } from './head-places.ts';
import type { HeadCell, SheetSpec } from './sheet-spec.ts';

export type { HeadCell, SheetSpec } from './sheet-spec.ts';

const thin = { style: 'thin' as const, color: { argb: 'FF000000' } };
const border = { top: thin, left: thin, bottom: thin, right: thin };
const strongTop = { ...border, top: { style: 'medium' as const, color: { argb: 'FF000000' } } };
const grey = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFE6E6E6' } };
const song = (size: number, bold = false) => ({ name: '宋体', size, bold });
const A4 = 9;
const ENTRY_TIME = new Date(2000, 0, 1);
/** Inches: narrow sides, so that a month stays readable on one page in width. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A workbook; with `at` it tells that time as its own, so that the same content gives the same bytes. */
export const newWorkbook = (at?: Instant): Workbook => {
  const book = new Workbook();
  book.creator = '厅务簿';
  if (at) {
    book.created = new Date(at);
    book.modified = new Date(at);
  }
  return book;
};

/** Adds one table. Texts that would run as formulas are defused; numbers stay numbers, everything else is text. */
export function addSheet(book: Workbook, spec: SheetSpec): Worksheet {
  const first = spec.subtitle === '' ? 2 : 3;
  const heads = headsOf(spec);
  const last = first + heads.length - 1;
  const sheet = book.addWorksheet(sheetName(spec.name), {
    pageSetup: {
      paperSize: A4,
      orientation: spec.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
      printTitlesRow: `1:${last}`,
    },
    views: [{ state: 'frozen', xSplit: spec.frozenColumns, ySplit: last }],
    headerFooter: { oddFooter: `&L&8${footerText(spec.footer ?? '厅务簿')}&C&8第 &P 页　共 &N 页&R&8&D` },
  });
  for (const [i, column] of spec.columns.entries()) sheet.getColumn(i + 1).width = column.width;
  addTop(sheet, spec);
  addHeads(sheet, heads, first);
  for (const i of spec.rows.keys()) addRow(sheet, spec, i, last + 1 + i);
  for (const { row, from, to } of spec.merges ?? []) sheet.mergeCells(last + 1 + row, from + 1, last + 1 + row, to + 1);
  addNotes(sheet, spec, last + spec.rows.length + 1);
  return sheet;
}

/** Excel refuses these characters and more than 31 of any in a sheet's name. */
const sheetName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);
/** `&` begins a command in a footer; doubled it is a character. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

const headsOf = (spec: SheetSpec): readonly (readonly HeadCell[])[] =>
  spec.heads ?? [spec.columns.map((c, i) => ({ text: c.heading, grey: spec.greyColumns?.has(i) ?? false }))];

/** Text is text for Excel too: no ID number becomes 5.13E+17, nothing runs. */
function put(cell: Cell, value: string | number | null): void {
  cell.value = typeof value === 'string' ? plainText(value) : value;
  if (typeof value === 'string') cell.numFmt = '@';
}

function addTop(sheet: Worksheet, spec: SheetSpec): void {
  const width = spec.columns.length;
  put(sheet.getCell(1, 1), spec.title);
  sheet.mergeCells(1, 1, 1, width);
  sheet.getRow(1).height = 30;
  sheet.getCell(1, 1).font = song(18, true);
  sheet.getCell(1, 1).alignment = { horizontal: 'center', vertical: 'middle' };
  if (spec.subtitle === '') return;
  put(sheet.getCell(2, 1), spec.subtitle);
  sheet.mergeCells(2, 1, 2, width);
  sheet.getCell(2, 1).font = song(10);
}

function addHeads(sheet: Worksheet, heads: readonly (readonly HeadCell[])[], first: number): void {
  for (const { cell, row, column } of headPlaces(heads)) {
    const [top, left] = [first + row, column + 1];
    const [bottom, right] = [top + (cell.rows ?? 1) - 1, left + (cell.cols ?? 1) - 1];
    put(sheet.getCell(top, left), cell.text);
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) {
        const at = sheet.getCell(r, c);
        at.border = border;
        at.font = song(10, true);
        at.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
        if (cell.grey) at.fill = grey;
      }
    if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
  }
}

function addRow(sheet: Worksheet, spec: SheetSpec, index: number, at: number): void {
  const heading = spec.groupRows?.has(index) ?? false;
  const total = spec.totalRows?.has(index) ?? false;
  for (const [i, column] of spec.columns.entries()) {
    const cell = sheet.getCell(at, i + 1);
    put(cell, spec.rows[index]?.[i] ?? null);
    cell.border = total ? strongTop : border;
    cell.font = song(10, heading);
    cell.alignment = { horizontal: heading ? 'left' : (column.align ?? 'center'), vertical: 'middle' };
    if (!heading && spec.greyColumns?.has(i)) cell.fill = grey;
  }
  if (heading) sheet.mergeCells(at, 1, at, spec.columns.length);
}

/** Lines under the table, as high as they need at about two characters of width each. */
function addNotes(sheet: Worksheet, spec: SheetSpec, first: number): void {
  const perLine = spec.columns.reduce((sum, c) => sum + c.width, 0) / 2.2;
  for (const [i, note] of spec.notes.entries()) {
    const cell = sheet.getCell(first + i, 1);
    put(cell, note);
    sheet.mergeCells(first + i, 1, first + i, spec.columns.length);
    cell.font = song(9);
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(first + i).height = 15 * Math.max(1, Math.ceil(note.length / perLine));
  }
}

/** The finished file. */
/** The file's bytes; the entries inside carry one fixed time. */
export async function workbookBytes(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { modTime: ENTRY_TIME } }));
}
