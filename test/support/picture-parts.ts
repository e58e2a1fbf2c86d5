import { fromText } from '#test/support/photo.ts';

/** A place as cameras and editors write it. */
export const PLACE = 'GPS 36.82N 108.77E';

const wordBig = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const wordLittle = (n: number): number[] => wordBig(n).reverse();

/** An EXIF block with an orientation and a place, as it stands in a PNG or WebP. */
export const exifBlock = (orientation = 1): Uint8Array =>
  new Uint8Array([
    ...fromText('II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0'),
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...fromText(PLACE),
  ]);

/** CRC-32 bit by bit: slow, and not the way the reader does it. */
export function crc32(bytes: Iterable<number>): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

export const pngPart = (name: string, body: Iterable<number>): Uint8Array => {
  const named = [...fromText(name), ...body];
  return new Uint8Array([...wordBig(named.length - 4), ...named, ...wordBig(crc32(named))]);
};

/** Deflate without compressing, so that any decoder reads it. */
function stored(raw: readonly number[]): number[] {
  let [a, b] = [1, 0];
  for (const byte of raw) [a, b] = [(a + byte) % 65521, (b + a + byte) % 65521];
  const n = raw.length;
  return [0x78, 1, 1, n & 255, n >> 8, ~n & 255, (~n >> 8) & 255, ...raw, b >> 8, b & 255, a >> 8, a & 255];
}

/** A grey PNG of 3 × 2 pixels that any program opens, with further parts behind its head. */
export function aPng(extra: readonly Uint8Array[] = []): Uint8Array {
  const head = pngPart('IHDR', [...wordBig(3), ...wordBig(2), 8, 0, 0, 0, 0]);
  const pixels = pngPart('IDAT', stored([0, 10, 20, 30, 0, 40, 50, 60]));
  const parts = [head, ...extra, pixels, pngPart('IEND', [])];
  return new Uint8Array([...fromText('\x89PNG\r\n\x1a\n'), ...parts.flatMap((p) => [...p])]);
}

/** What cameras, phones and editors put into a PNG. */
export const pngNotes = (orientation = 1): Uint8Array[] => [
  pngPart('eXIf', exifBlock(orientation)),
  pngPart('tEXt', fromText(`Comment\0${PLACE}`)),
  pngPart('zTXt', fromText(`Raw profile type exif\0\0${PLACE}`)),
  pngPart('iTXt', fromText(`XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>${PLACE}</x:xmpmeta>`)),
  pngPart('tIME', [7, 234, 9, 22, 8, 31, 0]),
];

export const webpPart = (name: string, body: Uint8Array): Uint8Array =>
  new Uint8Array([...fromText(name), ...wordLittle(body.length), ...body, ...(body.length % 2 ? [0] : [])]);

export const aWebp = (parts: readonly Uint8Array[]): Uint8Array => {
  const body = [...fromText('WEBP'), ...parts.flatMap((p) => [...p])];
  return new Uint8Array([...fromText('RIFF'), ...wordLittle(body.length), ...body]);
};

/** What a WebP announces: EXIF (8), XMP (4), transparency (16); 3 × 2 pixels. */
export const webpHead = (flags: number): Uint8Array => webpPart('VP8X', new Uint8Array([flags, 0, 0, 0, 2, 0, 0, 1, 0, 0]));

export const webpNotes = (orientation = 1): Uint8Array[] => [
  webpPart('EXIF', exifBlock(orientation)),
  webpPart('XMP ', fromText(`<x:xmpmeta>${PLACE}</x:xmpmeta>`)),
];
