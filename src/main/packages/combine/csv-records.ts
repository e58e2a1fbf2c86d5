/** A cell of a workbook takes no more characters. */
const LONGEST_CELL = 32_767;
/** No table of ours comes near; a row with more would be an attack on the memory. */
const MOST_COLUMNS = 1000;

/** Reads the records of a CSV (RFC 4180, UTF-8 with or without mark) as its bytes come by. Cells that are too long are cut. */
export async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8');
  const reader = new CsvReader();
  for await (const chunk of chunks) yield* reader.add(decoder.decode(chunk, { stream: true }));
  yield* reader.end();
}

class CsvReader {
  #record: string[] = [];
  #cell = '';
  #quoted = false;
  /** A quote was just read inside quotes: the end of the cell, or the first of two. */
  #closing = false;

  *add(text: string): Generator<string[]> {
    for (const c of text) {
      if (this.#quoted && !this.#closing) {
        if (c === '"') this.#closing = true;
        else this.#put(c);
      } else if (this.#closing && c === '"') {
        this.#put(c);
        this.#closing = false;
      } else if (c === '"' && this.#cell === '' && !this.#closing) this.#quoted = true;
      else if (c === ',') this.#endCell();
      else if (c === '\n') yield this.#endRecord();
      else if (c !== '\r') this.#put(c);
    }
  }

  *end(): Generator<string[]> {
    if (this.#cell !== '' || this.#record.length > 0 || this.#quoted) yield this.#endRecord();
  }

  #put(c: string): void {
    if (this.#cell.length < LONGEST_CELL) this.#cell += c;
  }
  #endCell(): void {
    if (this.#record.length < MOST_COLUMNS) this.#record.push(this.#cell);
    this.#cell = '';
    this.#quoted = false;
    this.#closing = false;
  }
  #endRecord(): string[] {
    this.#endCell();
    const record = this.#record;
    this.#record = [];
    return record;
  }
}
