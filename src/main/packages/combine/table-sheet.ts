import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { csvRecords } from './csv-records.ts';
import { rowXml, SHEET_FOOT, type SheetCell, sheetHead } from './sheet-xml.ts';

/** A sheet takes 1,048,576 rows, the heading is one. */
export const MOST_SHEET_ROWS = 1_048_575;
const LEADING = ['大厅', '大厅名称', '月份'];
/** More digits than this would be rounded: they stay text. */
const NUMBER = /^-?\d{1,15}(\.\d{1,9})?$/;
const FLUSH = 1 << 18;

/** The rows of one table of all halls, kept on the disk while they come in. A table of many months never stands in memory. */
export class TableSheet {
  readonly name: string;
  readonly #file: string;
  readonly #columns = new Map<string, number>(LEADING.map((title, i) => [title, i]));
  #handle: FileHandle | null = null;
  #rows = 0;

  constructor(name: string, file: string) {
    this.name = name;
    this.#file = file;
  }

  /** Adds the rows of a hall's month; columns that only some packages have come last. */
  async add(leading: readonly string[], csv: AsyncIterable<Uint8Array>, numeric: ReadonlySet<string>): Promise<void> {
    this.#handle ??= await open(this.#file, 'w');
    let heading: (readonly [column: number, numeric: boolean])[] | null = null;
    let xml = '';
    for await (const record of csvRecords(csv)) {
      if (!heading) {
        heading = record.map((title) => [this.#columnOf(title), numeric.has(title)]);
        continue;
      }
      this.#rows++;
      xml += rowXml(this.#rows + 1, [...leading.map((t, i) => [i, t] as const), ...cellsOf(record, heading)]);
      if (xml.length > FLUSH) {
        await this.#handle.appendFile(xml);
        xml = '';
      }
    }
    await this.#handle.appendFile(xml);
  }

  /** The whole sheet, piece by piece. */
  async *xml(): AsyncGenerator<string | Buffer> {
    await this.#handle?.close();
    this.#handle = null;
    yield sheetHead([...this.#columns.keys()].map((title) => Math.max(10, Math.min(40, title.length + 4))));
    yield rowXml(
      1,
      [...this.#columns].map(([title, column]) => [column, title] as const),
      1,
    );
    yield* createReadStream(this.#file);
    yield SHEET_FOOT;
  }

  #columnOf(title: string): number {
    const known = this.#columns.get(title);
    if (known !== undefined) return known;
    this.#columns.set(title, this.#columns.size);
    return this.#columns.size - 1;
  }
}

function cellsOf(
  record: readonly string[],
  heading: readonly (readonly [column: number, numeric: boolean])[],
): (readonly [number, SheetCell])[] {
  return record.flatMap((text, i): (readonly [number, SheetCell])[] => {
    const place = heading[i];
    if (!place) return [];
    return [[place[0], place[1] && NUMBER.test(text) ? Number(text) : text]];
  });
}
