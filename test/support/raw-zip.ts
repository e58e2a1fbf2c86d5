import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it shall stand in the ZIP; whatever is given here is written as it is, true or not. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data: Buffer;
  /** The data as it lies in the ZIP. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly mode?: number;
  readonly attributes?: number;
  readonly extra?: Buffer;
  readonly comment?: Buffer;
  /** In the header before the data only. */
  readonly local?: Partial<Pick<RawEntry, 'name' | 'method' | 'flags' | 'crc' | 'size' | 'packedSize' | 'extra'>>;
  /** Where the directory says that it lies. */
  readonly offset?: number;
  /** Between its data and the next header. */
  readonly after?: Buffer;
}
export interface RawEnd {
  readonly before?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly after?: Buffer;
  readonly comment?: Buffer;
  readonly entries?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  readonly disk?: number;
  /** Between directory and end record. */
  readonly beforeEnd?: Buffer;
}

const UTF8 = 0x800;
/** 2000-01-01 00:00:00 */
const DOS_DATE = (20 << 9) | (1 << 5) | 1;

/** Writes a ZIP by hand, so that a test can lie in every field. Without any lie it is a plain, deterministic ZIP. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const parts: Buffer[] = [end.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let position = parts[0]?.length ?? 0;
  const put = (b: Buffer) => {
    parts.push(b);
    position += b.length;
  };
  for (const e of entries) {
    const packed = e.packed ?? ((e.method ?? 8) === 8 ? deflateRawSync(e.data) : e.data);
    const whole = { ...e, crc: e.crc ?? crc32(e.data), size: e.size ?? e.data.length, packedSize: e.packedSize ?? packed.length };
    directory.push(central(whole, e.offset ?? position));
    put(local({ ...whole, ...e.local }));
    put(packed);
    if (e.after) put(e.after);
  }
  if (end.beforeDirectory) put(end.beforeDirectory);
  const lines = Buffer.concat(directory);
  const offset = end.directoryOffset ?? position;
  put(lines);
  if (end.beforeEnd) put(end.beforeEnd);
  put(endRecord(end, entries.length, lines.length, offset));
  if (end.after) put(end.after);
  return Buffer.concat(parts);
}

type Whole = RawEntry & { readonly crc: number; readonly size: number; readonly packedSize: number };
const nameBytes = (name: string | Buffer): Buffer => (typeof name === 'string' ? Buffer.from(name) : name);

function local(e: Whole): Buffer {
  const [name, extra] = [nameBytes(e.name), e.extra ?? Buffer.alloc(0)];
  const b = Buffer.alloc(30);
  b.writeUInt32LE(0x04034b50, 0);
  b.writeUInt16LE(20, 4);
  shared(b, 6, e, name, extra);
  return Buffer.concat([b, name, extra]);
}

function central(e: Whole, offset: number): Buffer {
  const [name, extra, comment] = [nameBytes(e.name), e.extra ?? Buffer.alloc(0), e.comment ?? Buffer.alloc(0)];
  const b = Buffer.alloc(46);
  b.writeUInt32LE(0x02014b50, 0);
  b.writeUInt16LE((3 << 8) | 63, 4);
  b.writeUInt16LE(20, 6);
  shared(b, 8, e, name, extra);
  b.writeUInt16LE(comment.length, 32);
  b.writeUInt32LE(e.attributes ?? ((e.mode ?? 0o100644) << 16) >>> 0, 38);
  b.writeUInt32LE(offset, 42);
  return Buffer.concat([b, name, extra, comment]);
}

function shared(b: Buffer, at: number, e: Whole, name: Buffer, extra: Buffer): void {
  b.writeUInt16LE(e.flags ?? UTF8, at);
  b.writeUInt16LE(e.method ?? 8, at + 2);
  b.writeUInt16LE(DOS_DATE, at + 6);
  b.writeUInt32LE(e.crc, at + 8);
  b.writeUInt32LE(e.packedSize, at + 12);
  b.writeUInt32LE(e.size, at + 16);
  b.writeUInt16LE(name.length, at + 20);
  b.writeUInt16LE(extra.length, at + 22);
}

function endRecord(end: RawEnd, count: number, size: number, offset: number): Buffer {
  const b = Buffer.alloc(22);
  const comment = end.comment ?? Buffer.alloc(0);
  b.writeUInt32LE(0x06054b50, 0);
  b.writeUInt16LE(end.disk ?? 0, 4);
  b.writeUInt16LE(end.disk ?? 0, 6);
  b.writeUInt16LE((end.entries ?? count) & 0xffff, 8);
  b.writeUInt16LE((end.entries ?? count) & 0xffff, 10);
  b.writeUInt32LE(end.directorySize ?? size, 12);
  b.writeUInt32LE(offset, 16);
  b.writeUInt16LE(comment.length, 20);
  return Buffer.concat([b, comment]);
}
