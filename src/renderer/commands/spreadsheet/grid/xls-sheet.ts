import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, type Room } from './grid-builder.ts';
import { type NumberKind, numberText } from './number-text.ts';
import { newText, oldText, packedNumber, recordsOf } from './xls-records.ts';

/** What the cells of every sheet refer to. */
export interface XlsBook {
  /** Excel 97 or later: texts in UTF-16. */
  readonly isNew: boolean;
  readonly from1904: boolean;
  readonly texts: readonly string[];
  /** By cell style. */
  readonly kinds: readonly NumberKind[];
}

const ID_BEGIN = [0x09, 0x209, 0x409, 0x809];
const ID_END = 0x0a;
const ID_MERGED = 0xe5;

/** Reads the cells of the sheet that begins at `start`; null when it does not end, because the file was cut off. */
export function readXlsSheet(stream: Uint8Array, start: number, name: string, book: XlsBook, room: Room): Grid | null {
  const builder = new GridBuilder(room);
  const cells = new CellReader(builder, book);
  let depth = 0;
  for (const { id, data } of recordsOf(stream, start)) {
    if (ID_BEGIN.includes(id)) depth++;
    else if (id === ID_END) depth--;
    // A chart in the sheet has a beginning and an end of its own.
    else if (depth === 1) cells.take(id, data);
    if (depth <= 0 || builder.full) return builder.grid(name, book.from1904);
  }
  return null;
}

class CellReader {
  readonly #builder: GridBuilder;
  readonly #book: XlsBook;
  /** A formula whose text follows in the next record. */
  #waiting: { readonly row: number; readonly column: number } | null = null;
  constructor(builder: GridBuilder, book: XlsBook) {
    this.#builder = builder;
    this.#book = book;
  }

  take(id: number, data: DataView): void {
    if (id === 0x207 || id === 0x07) this.#formulaText(id, data);
    if (id === ID_MERGED) this.#merged(data);
    if (data.byteLength < 7) return;
    if (id === 0xfd && data.byteLength >= 10) this.#put(data, this.#book.texts[data.getUint32(6, true)] ?? '');
    else if ((id === 0x204 || id === 0xd6) && data.byteLength >= 8) this.#put(data, this.#label(data));
    else if (id === 0x04 && data.byteLength >= 8) this.#put(data, oldText(data, 8, data.getUint8(7)));
    else if (id === 0x203 && data.byteLength >= 14) this.#number(data, data.getFloat64(6, true));
    else if (id === 0x03 && data.byteLength >= 15) this.#put(data, String(data.getFloat64(7, true)));
    else if (id === 0x02 && data.byteLength >= 9) this.#put(data, String(data.getUint16(7, true)));
    else if (id === 0x27e && data.byteLength >= 10) this.#number(data, packedNumber(data, 6));
    else if (id === 0xbd) this.#numbers(data);
    else if ((id === 0x06 || id === 0x206 || id === 0x406) && data.byteLength >= 14) this.#formula(data);
  }

  #put(data: DataView, text: string): void {
    this.#builder.put(data.getUint16(0, true), data.getUint16(2, true), text.trim());
  }
  #label(data: DataView): string {
    const length = data.getUint16(6, true);
    return this.#book.isNew ? newText(data, 8, length) : oldText(data, 8, length);
  }
  #number(data: DataView, value: number): void {
    this.#put(data, this.#text(value, data.getUint16(4, true)));
  }
  #text(value: number, style: number): string {
    return Number.isFinite(value) ? numberText(value, this.#book.kinds[style] ?? 'number', this.#book.from1904) : '';
  }
  /** Several packed numbers side by side. */
  #numbers(data: DataView): void {
    const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
    for (let at = 4, column = first; at + 8 <= data.byteLength; at += 6, column++)
      this.#builder.put(row, column, this.#text(packedNumber(data, at + 2), data.getUint16(at, true)));
  }
  #formula(data: DataView): void {
    const isNumber = data.getUint16(12, true) !== 0xffff;
    if (isNumber) this.#number(data, data.getFloat64(6, true));
    else if (data.getUint8(6) === 0) this.#waiting = { row: data.getUint16(0, true), column: data.getUint16(2, true) };
  }
  #formulaText(id: number, data: DataView): void {
    const cell = this.#waiting;
    this.#waiting = null;
    if (!cell || data.byteLength < 3) return;
    const text =
      id === 0x07
        ? oldText(data, 1, data.getUint8(0))
        : this.#book.isNew
          ? newText(data, 2, data.getUint16(0, true))
          : oldText(data, 2, data.getUint16(0, true));
    this.#builder.put(cell.row, cell.column, text.trim());
  }
  #merged(data: DataView): void {
    for (let at = 2; at + 8 <= data.byteLength; at += 8)
      this.#builder.merge({
        top: data.getUint16(at, true),
        bottom: data.getUint16(at + 2, true),
        left: data.getUint16(at + 4, true),
      });
  }
}
