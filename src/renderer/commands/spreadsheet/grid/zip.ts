/** A file inside a ZIP. Sizes in bytes, as its directory claims them. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}
export type UnpackOutcome = 'done' | 'broken' | 'trap';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 1;
const UNKNOWN = 0xffffffff;
/** Packed bytes handed over at a time; deflate unpacks at most about a thousand times as many. */
const STEP = 16_384;

/** The directory of a ZIP; null when there is none: cut off, or no ZIP. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 66_000); end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const entries = readDirectory(view, bytes, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
    if (entries) return entries;
  }
  return null;
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, note] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    if (at + 46 + name + extra > view.byteLength) return null;
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + name))
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: sizeAt(view, at, at + 20, extra),
      unpacked: sizeAt(view, at, at + 24, extra),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + note;
  }
  return entries;
}

/** A 32-bit size, or the 64-bit one that some writers put beside it. */
function sizeAt(view: DataView, entry: number, at: number, extra: number): number {
  const small = view.getUint32(at, true);
  if (small !== UNKNOWN) return small;
  const start = entry + 46 + view.getUint16(entry + 28, true);
  for (let field = start; field + 4 <= start + extra; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64) continue;
    // The unpacked size stands first; each is there only where the 32-bit one is not.
    const second = at === entry + 20 && view.getUint32(entry + 24, true) === UNKNOWN ? 8 : 0;
    return field + 12 + second <= view.byteLength ? Number(view.getBigUint64(field + 4 + second, true)) : UNKNOWN;
  }
  return UNKNOWN;
}

/** Unpacks an entry piece by piece. `trap` = it is larger than it claims; `onChunk` returning false stops early. */
export async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  onChunk: (chunk: Uint8Array) => boolean,
): Promise<UnpackOutcome> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return 'broken';
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (entry.encrypted || start + entry.packed > bytes.length) return 'broken';
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 8) return inflate(packed, entry.unpacked, onChunk);
  if (entry.method !== 0) return 'broken';
  onChunk(packed);
  return 'done';
}

async function inflate(packed: Uint8Array, claimed: number, onChunk: (chunk: Uint8Array) => boolean): Promise<UnpackOutcome> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const feeding = feed(writer, packed);
  const reader = stream.readable.getReader();
  let size = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return size === claimed ? 'done' : 'broken';
      size += value.length;
      if (size > claimed) return await stop(reader, 'trap');
      if (!onChunk(value)) return await stop(reader, 'done');
    }
  } catch {
    // The stream refuses what is no deflate data, or ends too early.
    return 'broken';
  } finally {
    await feeding;
  }
}

const stop = (reader: ReadableStreamDefaultReader<Uint8Array>, outcome: UnpackOutcome): Promise<UnpackOutcome> =>
  reader.cancel().then(
    () => outcome,
    () => outcome,
  );

/** Small steps: one step unpacks to at most some 16 MB before its size is looked at. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      await writer.ready;
      await writer.write(packed.slice(at, at + STEP));
    }
    await writer.close();
  } catch {
    // The reader has stopped, and says why.
  }
}
