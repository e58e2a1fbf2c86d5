import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { plainText } from '#src/renderer/commands/spreadsheet/cell-text.ts';

/** A table of a workbook as people expect it: merged title, ruled cells, frozen head, A4 with the head on every page. */
export interface SheetSpec {
  readonly name: string;
  readonly title: string;
  /** Line under the title, '' for none. */
  readonly subtitle: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly align?: 'left' | 'center' | 'right' }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns that stay in view when scrolling right. */
  readonly frozenColumns: number;
  readonly orientation: 'landscape' | 'portrait';
  /** Lines below the table: legend, notes, places to sign. */
  readonly notes: readonly string[];
  /** Columns shaded as non-working days, from 0. */
  readonly greyColumns?: ReadonlySet<number>;
}

const thin = { style: 'thin' as const, color: { argb: 'FF000000' } };
const border = { top: thin, left: thin, bottom: thin, right: thin };
const grey = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFE6E6E6' } };
const A4 = 9;

export const newWorkbook = (): Workbook => {
  const book = new Workbook();
  book.creator = '厅务簿';
  return book;
};

/** Adds one table. Texts that would run as formulas are defused; numbers stay numbers, everything else is text. */
export function addSheet(book: Workbook, spec: SheetSpec): Worksheet {
  const head = spec.subtitle === '' ? 1 : 2;
  const sheet = book.addWorksheet(sheetName(spec.name), {
    pageSetup: {
      paperSize: A4,
      orientation: spec.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `1:${head + 1}`,
    },
    views: [{ state: 'frozen', xSplit: spec.frozenColumns, ySplit: head + 1 }],
    headerFooter: { oddFooter: '&L厅务簿&C第 &P 页 共 &N 页&R&D' },
  });
  addHead(sheet, spec);
  for (const row of spec.rows) {
    const added = sheet.addRow(row.map((v) => (typeof v === 'string' ? plainText(v) : v)));
    for (const [i, column] of spec.columns.entries())
      ruled(added.getCell(i + 1), column.align ?? 'center', spec.greyColumns?.has(i) ?? false);
  }
  for (const note of spec.notes) {
    const added = sheet.addRow([plainText(note)]);
    sheet.mergeCells(added.number, 1, added.number, spec.columns.length);
    added.getCell(1).alignment = { wrapText: true, vertical: 'top' };
    added.height = 18 * Math.max(1, Math.ceil(note.length / 90));
  }
  return sheet;
}

/** Excel refuses these characters and more than 31 of any in a sheet's name. */
const sheetName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);

function addHead(sheet: Worksheet, spec: SheetSpec): void {
  const title = sheet.addRow([spec.title]);
  sheet.mergeCells(1, 1, 1, spec.columns.length);
  title.height = 30;
  title.getCell(1).font = { name: '宋体', size: 18, bold: true };
  title.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
  if (spec.subtitle !== '') {
    sheet.addRow([spec.subtitle]);
    sheet.mergeCells(2, 1, 2, spec.columns.length);
    sheet.getCell(2, 1).font = { name: '宋体', size: 10 };
  }
  const headings = sheet.addRow(spec.columns.map((c) => c.heading));
  for (const [i, column] of spec.columns.entries()) {
    sheet.getColumn(i + 1).width = column.width;
    const cell = headings.getCell(i + 1);
    ruled(cell, 'center', spec.greyColumns?.has(i) ?? false);
    cell.font = { name: '宋体', size: 10, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

function ruled(cell: Cell, horizontal: 'left' | 'center' | 'right', shaded: boolean): void {
  cell.border = border;
  cell.font = { name: '宋体', size: 10 };
  cell.alignment = { horizontal, vertical: 'middle' };
  if (typeof cell.value === 'string') cell.numFmt = '@';
  if (shaded) cell.fill = grey;
}

/** The finished file. */
export async function workbookBytes(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
