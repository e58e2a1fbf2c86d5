/** Names that `TextDecoder` understands. */
export type PunchEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Guesses the encoding of a text file by its first bytes and by whether it is valid UTF-8. */
export function detectEncoding(bytes: Uint8Array): PunchEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeroAt = (parity: number) => head.filter((b, i) => i % 2 === parity && b === 0).length;
  if (head.length > 8 && zeroAt(1) > head.length / 4) return 'utf-16le';
  if (head.length > 8 && zeroAt(0) > head.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** True when every multi-byte sequence is complete and in range (a cut at the very end is forgiven). */
function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const extra =
      lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    if (extra < 0) return false;
    for (let k = 1; k <= extra && i + k < bytes.length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    i += extra + 1;
  }
  return true;
}

/** What a file that is no text at all seems to be, by its first bytes; null for text. */
export function binaryKind(bytes: Uint8Array): 'zip' | 'image' | 'program' | 'pdf' | 'excel' | 'archive' | null {
  const starts = (...magic: number[]) => magic.every((b, i) => bytes[i] === b);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46)) return 'image';
  if (starts(0x4d, 0x5a) || starts(0x7f, 0x45, 0x4c, 0x46)) return 'program';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  // RAR, 7z, gzip
  if (starts(0x52, 0x61, 0x72, 0x21) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x1f, 0x8b)) return 'archive';
  // A compound file, or a bare sheet as Excel wrote it before 1993.
  return starts(0xd0, 0xcf, 0x11, 0xe0) ||
    (starts(9) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) < 16 && bytes[3] === 0)
    ? 'excel'
    : null;
}
