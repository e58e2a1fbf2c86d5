import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, type Room } from './grid-builder.ts';
import { type NumberKind, numberText } from './number-text.ts';
import { eachPiece } from './xlsx-parts.ts';
import { partText } from './xml-text.ts';
import type { UnpackOutcome, ZipEntry } from './zip.ts';

/** What the cells of every sheet refer to. */
export interface BookParts {
  readonly texts: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** `[^<>]*` ends at the next tag, so that a hostile sheet costs its length only. Formulas are passed over: their last value counts. */
const TAG = /<(?:[A-Za-z]\w*:)?(?:(row|c)\b([^<>]*)|(?:v|t)(?:\s[^<>]*)?>([^<]*)|(rPh)\b)|<\/(?:[A-Za-z]\w*:)?(?:(c)|(rPh))>/g;
const MERGE = /<(?:[A-Za-z]\w*:)?mergeCell\b[^<>]*?ref=["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']/g;
const LAST_ROW = 1_048_576;

/** Reads one sheet row by row. */
export async function readSheet(
  bytes: Uint8Array,
  entry: ZipEntry,
  name: string,
  parts: BookParts,
  room: Room,
): Promise<Grid | UnpackOutcome> {
  const builder = new GridBuilder(room);
  const cursor = new SheetCursor(builder, parts);
  const outcome = await eachPiece(bytes, entry, 'row', (piece, last) => {
    cursor.take(piece);
    if (last)
      for (const m of piece.matchAll(MERGE))
        builder.merge({ top: Number(m[2]) - 1, bottom: Number(m[3]) - 1, left: columnOf(m[1] ?? '') });
    return !builder.full;
  });
  return outcome === 'done' ? builder.grid(name, parts.from1904) : outcome;
}

const columnOf = (letters: string): number => {
  let n = 0;
  for (const c of letters) n = n * 26 + c.charCodeAt(0) - 64;
  return n - 1;
};

/** Where reading stands in a sheet; rows and cells without a number follow the one before. */
class SheetCursor {
  readonly #builder: GridBuilder;
  readonly #parts: BookParts;
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #text = '';
  #small = false;
  constructor(builder: GridBuilder, parts: BookParts) {
    this.#builder = builder;
    this.#parts = parts;
  }

  take(piece: string): void {
    for (const m of piece.matchAll(TAG)) {
      if (m[1] === 'row') this.#startRow(m[2] ?? '');
      else if (m[1] === 'c') this.#startCell(m[2] ?? '');
      else if (m[3] !== undefined) this.#text += this.#small ? '' : m[3];
      else if (m[5]) this.#endCell();
      else this.#small = m[4] !== undefined;
    }
  }

  #startRow(tag: string): void {
    const number = /(?:^|\s)r=["'](\d{1,7})["']/.exec(tag)?.[1];
    this.#row = number ? Number(number) - 1 : this.#row + 1;
    this.#column = -1;
  }

  #startCell(tag: string): void {
    const at = /(?:^|\s)r=["']([A-Z]{1,3})\d{1,7}["']/.exec(tag)?.[1];
    this.#column = at ? columnOf(at) : this.#column + 1;
    this.#type = /(?:^|\s)t=["'](\w+)["']/.exec(tag)?.[1] ?? 'n';
    this.#style = Number(/(?:^|\s)s=["'](\d{1,6})["']/.exec(tag)?.[1] ?? -1);
    this.#text = '';
  }

  #endCell(): void {
    if (this.#text !== '' && this.#row < LAST_ROW) this.#builder.put(this.#row, this.#column, this.#value());
    this.#text = '';
  }

  #value(): string {
    if (this.#type === 's') return this.#parts.texts[Number(this.#text)] ?? '';
    if (this.#type === 'n')
      return numberText(Number(this.#text), this.#parts.kinds[this.#style] ?? 'number', this.#parts.from1904);
    return this.#type === 'e' || this.#type === 'b' ? '' : partText(this.#text);
  }
}
