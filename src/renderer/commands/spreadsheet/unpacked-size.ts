const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * What a ZIP says it unpacks to, bytes, read from its central directory before anything is unpacked.
 * Null when there is no such directory: cut off, or no ZIP at all.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 66_000); end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    return sumEntries(view, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
  }
  return null;
}

function sumEntries(view: DataView, start: number, count: number): number | null {
  let at = start;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
