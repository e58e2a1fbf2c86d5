import { type BarePicture, glued, nameAt, textAt } from './bytes.ts';
import { exifOrientation } from './exif.ts';

/** Parts that are the picture (WebP container): pixels, transparency, colours, moving pictures, and what the file announces. */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
/** Bits of VP8X that announce EXIF and XMP. */
const ANNOUNCED = 0x08 | 0x04;

/** A whole WebP without EXIF, XMP and unknown parts. Null when a part is torn or there are no pixels; what stands behind its end goes. */
export function readWebp(bytes: Uint8Array): BarePicture | null {
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = view.getUint32(4, true) + 8;
  if (whole > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let pixels = false;
  for (let at = 12; at < whole; ) {
    if (at + 8 > whole) return null;
    const name = nameAt(bytes, at);
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    // Some writers leave out the last part's padding.
    if (at + 8 + size > whole) return null;
    if (name === 'EXIF') orientation = exifOrientation(bytes.subarray(at + 8, at + 8 + size)) ?? orientation;
    if (needed.has(name)) kept.push(partOf(bytes.subarray(at, at + 8 + size)));
    pixels ||= textAt(bytes, at, 'VP8 ') || textAt(bytes, at, 'VP8L') || name === 'ANMF';
    at = end;
  }
  return pixels ? { bytes: container(kept), orientation } : null;
}

/** A part of even length that no longer announces what is gone. */
function partOf(part: Uint8Array): Uint8Array {
  const out = new Uint8Array(part.length + (part.length % 2));
  out.set(part);
  if (nameAt(part, 0) === 'VP8X' && part.length > 8) out[8] = (part[8] ?? 0) & ~ANNOUNCED;
  return out;
}

function container(parts: readonly Uint8Array[]): Uint8Array {
  const head = Uint8Array.from('RIFF\0\0\0\0WEBP', (c) => c.charCodeAt(0));
  const out = glued([head, ...parts]);
  new DataView(out.buffer).setUint32(4, out.length - 8, true);
  return out;
}
