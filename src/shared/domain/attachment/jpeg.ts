import { type BarePicture, glued, textAt } from './bytes.ts';
import { exifOrientation } from './exif.ts';

/** Markers of the format (ITU-T T.81): start of scan, end of image, comment, application parts 0–15. */
const [SCAN, END, COMMENT, APP0, APP15] = [0xda, 0xd9, 0xfe, 0xe0, 0xef] as const;
const [APP1, APP2, APP14] = [0xe1, 0xe2, 0xee] as const;

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/**
 * A whole JPEG without comments and application parts (EXIF, XMP, IPTC and what phones add), except those that say what its colours are.
 * What stands behind its end goes, too: phones put a second picture or a film there. Null when a part is torn or the picture has no end.
 */
export function readJpeg(bytes: Uint8Array): BarePicture | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  let scanned = false;
  for (;;) {
    // Parts may be padded with 0xff.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return scanned ? { bytes: glued([...kept, bytes.subarray(at, at + 2)]), orientation } : null;
    const body = at + 4;
    const end = at + 2 + word(bytes, at + 2);
    if (end > bytes.length || end < body) return null;
    if (marker === APP1) orientation = exifHead(bytes.subarray(body, end)) ?? orientation;
    const next = marker === SCAN ? scanEnd(bytes, end) : end;
    if (needed(marker, bytes.subarray(body, end))) kept.push(bytes.subarray(at, next));
    scanned ||= marker === SCAN;
    at = next;
  }
}

/** XMP stands in the same kind of part and has no orientation. */
const exifHead = (part: Uint8Array): number | null => (textAt(part, 0, 'Exif\0\0') ? exifOrientation(part) : null);

function needed(marker: number, part: Uint8Array): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP0) return textAt(part, 0, 'JFIF\0');
  return (marker === APP2 && textAt(part, 0, 'ICC_PROFILE\0')) || (marker === APP14 && textAt(part, 0, 'Adobe'));
}

/** Where a scan's data ends: at the first marker that is neither a stuffed 0xff nor a restart (0xd0–0xd7). */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
