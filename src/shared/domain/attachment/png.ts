import { type BarePicture, glued, nameAt } from './bytes.ts';
import { exifOrientation } from './exif.ts';

/** What the picture needs to look as it does (PNG, third edition): pixels, colours, transparency, size on paper, moving pictures. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/**
 * A whole PNG without EXIF, texts, times and everything else that is not the picture. Null when a part is torn, its check sum is wrong,
 * or pixels or the end are missing. What stands behind the end goes, too.
 */
export function readPng(bytes: Uint8Array): BarePicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let orientation = 1;
  let pixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = nameAt(bytes, at + 4);
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || (at === 8 && name !== 'IHDR')) return null;
    if (name === 'eXIf') orientation = exifOrientation(bytes.subarray(at + 8, end - 4)) ?? orientation;
    if (needed.has(name)) {
      if (view.getUint32(end - 4) !== checkSum(bytes.subarray(at + 4, end - 4))) return null;
      kept.push(bytes.subarray(at, end));
    }
    pixels ||= name === 'IDAT';
    if (name === 'IEND') return pixels ? { bytes: glued(kept), orientation } : null;
    at = end;
  }
  return null;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 of a part's name and body (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
