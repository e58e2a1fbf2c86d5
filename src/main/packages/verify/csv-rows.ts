const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Counts the rows of a CSV (RFC 4180) as its bytes come by; the heading is not counted, lines inside quotes neither. */
export class CsvRows {
  #quoted = false;
  #open = false;
  #lines = 0;

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      if (byte === LINE_FEED && !this.#quoted) {
        this.#lines++;
        this.#open = false;
      } else if (byte !== RETURN) this.#open = true;
    }
  }

  /** Rows after the heading. */
  get rows(): number {
    return Math.max(0, this.#lines + (this.#open ? 1 : 0) - 1);
  }
}
