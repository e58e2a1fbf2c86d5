export type SheetCell = string | number;

/** Characters that XML has no way to write. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Most cells are made of these alone. */
const PLAIN = /^[\w\u4e00-\u9fff :.*/-]*$/;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** One row; cells that are empty are left out. Texts stand as texts: nothing in them can become a formula. */
export function rowXml(row: number, cells: Iterable<readonly [column: number, value: SheetCell]>, style = 0): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  const inside = [...cells].map(([column, value]) => {
    const at = `${columnLetters(column)}${row}`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${at}"${look}><v>${value}</v></c>`;
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
    return `<c r="${at}"${look} t="inlineStr"><is><t${space}>${xmlText(value)}</t></is></c>`;
  });
  return `<row r="${row}">${inside.join('')}</row>`;
}

/** What stands before the rows: the first row stays in view, columns as wide as given (characters). */
export function sheetHead(widths: readonly number[]): string {
  const cols = widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>`;
}

export const SHEET_FOOT =
  '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>';
