/** Markers of the format (ITU-T T.81): start of scan, end of image, application part 1, which holds EXIF and XMP. */
const [SCAN, END, APP1] = [0xda, 0xd9, 0xe1] as const;

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** A whole JPEG without its APP1 parts, and how those wanted it turned; null when a part is torn or the picture has no end. */
export function readJpeg(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly orientation: number } | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    // Parts may be padded with 0xff.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + word(bytes, at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (marker === SCAN) break;
    if (marker === APP1) orientation = orientationOf(bytes.subarray(at + 4, end)) ?? orientation;
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (!hasEnd(bytes, at)) return null;
  return { bytes: glued([...kept, bytes.subarray(at)]), orientation };
}

/** The end marker, which the picture's own bytes never contain. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) if (bytes[at] === 0xff && bytes[at + 1] === END) return true;
  return false;
}

function glued(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Tag 0x0112 of an EXIF part; null when there is none. */
function orientationOf(part: Uint8Array): number | null {
  if (![0x45, 0x78, 0x69, 0x66].every((c, i) => part[i] === c)) return null;
  const tiff = part.subarray(6);
  const little = tiff[0] === 0x49;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 10) return null;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return null;
}
