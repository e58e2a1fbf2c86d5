const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
const ROOT = 5;
const FIRST_TABLE_SECTORS = 109;

/** The streams of a compound file by name, put together only when asked for; null when a part of one is missing. */
export type Compound = ReadonlyMap<string, () => Uint8Array | null>;

/** Reads the directory of a compound file (the container of .xls); null when it is none or damaged. Chains that run in circles end. */
export function readCompound(bytes: Uint8Array): Compound | null {
  if (bytes.length < 512 || MAGIC.some((b, i) => bytes[i] !== b)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) return null;
  const table = sectorTable(view, size);
  const sectors = (start: number): Uint8Array =>
    joined(chain(start, table).map((n) => bytes.subarray((n + 1) * size, (n + 2) * size)));
  const directory = sectors(view.getUint32(48, true));
  // A directory that was cut off would hide files.
  const last = chain(view.getUint32(48, true), table).at(-1);
  if (last === undefined || table[last] !== END_OF_CHAIN || directory.length % size !== 0) return null;
  const entries = entriesOf(directory);
  const root = entries.find((e) => e.type === ROOT);
  if (!root) return null;
  const cutoff = view.getUint32(56, true);
  const small = once(() => smallStreams(sectors(root.start), words(sectors(view.getUint32(60, true)))));
  const streamOf = (e: (typeof entries)[number]) => (): Uint8Array | null => {
    const stream = e.size < cutoff ? small()(e.start) : sectors(e.start);
    return stream.length < e.size ? null : stream.subarray(0, e.size);
  };
  return new Map(entries.map((e) => [e.name, streamOf(e)] as const));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Which sector follows which. */
function sectorTable(view: DataView, size: number): number[] {
  const most = Math.ceil(view.byteLength / size);
  const at: number[] = [];
  for (let i = 0; i < FIRST_TABLE_SECTORS; i++) at.push(view.getUint32(76 + i * 4, true));
  for (let next = view.getUint32(68, true), n = 0; next < most && n < most; n++) {
    const start = (next + 1) * size;
    if (start + size > view.byteLength) break;
    for (let i = 0; i < size / 4 - 1; i++) at.push(view.getUint32(start + i * 4, true));
    next = view.getUint32(start + size - 4, true);
  }
  const table: number[] = [];
  for (const sector of at.slice(0, most)) {
    const start = (sector + 1) * size;
    for (let i = 0; i < size / 4; i++) table.push(start + size <= view.byteLength ? view.getUint32(start + i * 4, true) : -1);
    if (table.length > most) break;
  }
  return table;
}

function chain(start: number, table: readonly number[]): number[] {
  const found: number[] = [];
  for (let n = start; n >= 0 && n < table.length && found.length <= table.length; n = table[n] ?? -1) found.push(n);
  return found;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const words = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
};

/** Small streams share one stream in pieces of 64 bytes. */
const smallStreams =
  (all: Uint8Array, table: readonly number[]) =>
  (start: number): Uint8Array =>
    joined(chain(start, table).map((n) => all.subarray(n * 64, (n + 1) * 64)));

function entriesOf(directory: Uint8Array) {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, i) => i * ENTRY).map((at) => ({
    name: new TextDecoder('utf-16le').decode(
      directory.subarray(at, at + Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2)),
    ),
    type: view.getUint8(at + 66),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  }));
}
