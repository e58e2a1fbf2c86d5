import { textAt } from './bytes.ts';

const ORIENTATION = 0x0112;

/** How an EXIF block wants the picture turned (tag 0x0112), with or without its “Exif” head; null when it does not say. */
export function exifOrientation(block: Uint8Array): number | null {
  const tiff = textAt(block, 0, 'Exif\0\0') ? block.subarray(6) : block;
  if (tiff.length < 10 || !(textAt(tiff, 0, 'II') || textAt(tiff, 0, 'MM'))) return null;
  const little = tiff[0] === 0x49;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
