/** A cell of a workbook takes no more characters. */
const LONGEST_CELL = 32_767;
/** No table of ours comes near; a row with more would be an attack on the memory. */
const MOST_COLUMNS = 1000;

const OUTSIDE = /[^",\r\n]+/y;
const INSIDE = /[^"]+/y;

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
    for (let i = 0; i < text.length; ) {
      const run = this.#runAt(text, i);
      if (run > i) this.#put(text.slice(i, run));
      else if (this.#sign(text[i] ?? '')) yield this.#endRecord();
      i = Math.max(run, i + 1);
    }
  }

  /** Where the characters end that are nothing but content. */
  #runAt(text: string, from: number): number {
    if (this.#closing) return from;
    const run = this.#quoted ? INSIDE : OUTSIDE;
    run.lastIndex = from;
    return run.test(text) ? run.lastIndex : from;
  }

  /** A character that means something; true at the end of a record. */
  #sign(c: string): boolean {
    if (this.#closing && c === '"') {
      this.#put(c);
      this.#closing = false;
    } else if (this.#quoted && !this.#closing) this.#closing = true;
    else if (c === '"' && this.#cell === '') this.#quoted = true;
    else if (c === ',') this.#endCell();
    else if (c === '\n') return true;
    else if (c !== '\r') this.#put(c);
    return false;
  }

  *end(): Generator<string[]> {
    if (this.#cell !== '' || this.#record.length > 0 || this.#quoted) yield this.#endRecord();
  }

  #put(text: string): void {
    this.#cell = (this.#cell + text).slice(0, LONGEST_CELL);
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
