/** A record of an old workbook. */
export interface XlsRecord {
  readonly id: number;
  readonly data: DataView;
  /** Where it begins in its stream. */
  readonly at: number;
}

/** The records from `start` on, each with an id and a length; a cut one ends the walk. */
export function* recordsOf(stream: Uint8Array, start = 0): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield { id: view.getUint16(at, true), data: new DataView(stream.buffer, stream.byteOffset + at + 4, length), at };
    at += 4 + length;
  }
}

/** GB18030 reads what GBK and ASCII write; other code pages do not meet a Chinese hall. */
const codePage = new TextDecoder('gb18030');
const bytesAt = (data: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(
    data.buffer,
    data.byteOffset + Math.min(at, data.byteLength),
    Math.max(0, Math.min(length, data.byteLength - at)),
  );

/** A text in the file's code page. */
export const oldText = (data: DataView, at: number, length: number): string => codePage.decode(bytesAt(data, at, length));

/** A text of Excel 97 and later: `length` characters behind a byte that says how wide they are. */
export function newText(data: DataView, at: number, length: number): string {
  if (at >= data.byteLength) return '';
  return (data.getUint8(at) & 1) === 1
    ? wide.decode(bytesAt(data, at + 1, length * 2))
    : narrow.decode(bytesAt(data, at + 1, length));
}
const wide = new TextDecoder('utf-16le');
const narrow = new TextDecoder('latin1');

/** A number packed into 30 bits: the head of a double, or a whole number, either of them perhaps hundredths. */
export function packedNumber(data: DataView, at: number): number {
  const packed = data.getUint32(at, true);
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const head = new DataView(new ArrayBuffer(8));
    head.setUint32(4, packed & ~3, true);
    value = head.getFloat64(0, true);
  }
  return (packed & 1) === 1 ? value / 100 : value;
}

/** The texts that cells refer to. They run over from one record into the next, which then says anew how wide its characters are. */
export function sharedStrings(parts: readonly DataView[], most: number): string[] {
  const texts: string[] = [];
  const input = new Parts(parts);
  input.skip(8);
  while (!input.done && texts.length < most) {
    const length = input.byte() | (input.byte() << 8);
    const flags = input.byte();
    const runs = flags & 8 ? input.byte() | (input.byte() << 8) : 0;
    const extra = flags & 4 ? input.byte() | (input.byte() << 8) | (input.byte() << 16) | (input.byte() << 24) : 0;
    texts.push(input.text(length, (flags & 1) === 1));
    input.skip(runs * 4 + Math.max(0, extra));
  }
  return texts;
}

class Parts {
  readonly #parts: readonly DataView[];
  #part = 0;
  #at = 0;
  constructor(parts: readonly DataView[]) {
    this.#parts = parts;
    this.#settle();
  }
  get done(): boolean {
    return this.#part >= this.#parts.length;
  }
  #left(): number {
    return (this.#parts[this.#part]?.byteLength ?? 0) - this.#at;
  }
  #settle(): void {
    while (!this.done && this.#left() <= 0) {
      this.#part++;
      this.#at = 0;
    }
  }
  byte(): number {
    const value = this.#parts[this.#part]?.getUint8(this.#at) ?? 0;
    this.skip(1);
    return value;
  }
  skip(count: number): void {
    for (let rest = count; rest > 0 && !this.done; ) {
      const step = Math.min(rest, this.#left());
      this.#at += step;
      rest -= step;
      this.#settle();
    }
  }
  text(length: number, isWide: boolean): string {
    let text = '';
    for (let rest = length, two = isWide; rest > 0 && !this.done; ) {
      const data = this.#parts[this.#part];
      if (!data) break;
      const count = Math.min(rest, Math.floor(this.#left() / (two ? 2 : 1)));
      text += (two ? wide : narrow).decode(bytesAt(data, this.#at, count * (two ? 2 : 1)));
      rest -= count;
      this.skip(Math.max(1, count * (two ? 2 : 1)));
      if (rest > 0) two = (this.byte() & 1) === 1;
    }
    return text;
  }
}
