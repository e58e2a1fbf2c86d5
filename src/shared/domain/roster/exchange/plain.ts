/** Characters of a cell that is shown in a sentence. */
const SHOWN = 20;

/** Text without spaces of any width, full-width letters and digits as plain ones. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');

export const shown = (text: string): string => ([...text].length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text);

/** A, B, … Z, AA as Excel names columns, from 0. */
const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** `C4`: row and column from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
