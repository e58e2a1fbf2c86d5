import { writeFileSync } from 'node:fs';
import { utils, write } from 'xlsx';

/** Writes rows of texts as a real workbook. */
export function writeXlsx(file: string, sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): void {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((r) => [...r])), name);
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }));
}
