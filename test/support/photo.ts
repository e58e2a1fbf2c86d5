/** A JPEG as far as its parts go: start, EXIF with an orientation and a place, one more part, a scan, an end. */
export function aJpeg({ orientation = 1, body = 'picture' } = {}): Uint8Array {
  const text = (t: string) => [...t].map((c) => c.charCodeAt(0));
  const part = (marker: number, bytes: readonly number[]) => [
    0xff,
    marker,
    (bytes.length + 2) >> 8,
    (bytes.length + 2) & 255,
    ...bytes,
  ];
  const tiff = [...text('II'), 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  const exif = part(0xe1, [...text('Exif'), 0, 0, ...tiff, ...text('GPS 36.82N 108.77E')]);
  const table = part(0xdb, [0, 1, 2, 3]);
  return new Uint8Array([0xff, 0xd8, ...exif, ...table, ...part(0xda, [1, 1, 0]), ...text(body), 0xff, 0xd9]);
}

/** Text of bytes, one character a byte. */
export const asText = (bytes: Uint8Array): string => Array.from(bytes, (b) => String.fromCharCode(b)).join('');
export const asBase64 = (bytes: Uint8Array): string => btoa(asText(bytes));
export const fromText = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
