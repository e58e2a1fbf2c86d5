import { type FileMetaData, parquetMetadata, parquetSchema } from 'hyparquet';

/** The part of a Parquet file that tells what is in it stands at its end; a month of a hall needs kilobytes of it. */
const MOST_FOOTER = 8_000_000;
const NUMBERS: ReadonlySet<string | undefined> = new Set(['INT32', 'INT64', 'FLOAT', 'DOUBLE']);

/** Keeps the end of a Parquet file as its bytes come by and reads there what is in it. */
export class ParquetRows {
  #chunks: Uint8Array[] = [];
  #kept = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#kept += chunk.length;
    while (this.#kept - (this.#chunks[0]?.length ?? 0) >= MOST_FOOTER) this.#kept -= this.#chunks.shift()?.length ?? 0;
  }

  /** Null when it is no Parquet file, or one whose groups do not add up. */
  get rows(): number | null {
    const found = this.#footer();
    if (!found) return null;
    const total = found.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    return total === found.num_rows ? Number(total) : null;
  }

  /** Columns that hold plain numbers: no dates, no times. */
  get numbers(): ReadonlySet<string> {
    const found = this.#footer();
    const elements = found ? parquetSchema(found).children.map((c) => c.element) : [];
    const plain = elements.filter(
      (e) => NUMBERS.has(e.type) && (e.converted_type === undefined || e.converted_type.includes('INT')),
    );
    return new Set(plain.map((e) => e.name));
  }

  #footer(): FileMetaData | null {
    try {
      const end = Buffer.concat(this.#chunks);
      const length = end.readUInt32LE(end.length - 8);
      return length > end.length - 8 ? null : parquetMetadata(end.subarray(end.length - 8 - length));
    } catch {
      return null;
    }
  }
}
