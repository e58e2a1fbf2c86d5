/** Whether ASCII text stands at a place. */
export const textAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0));

/** Four characters, the name of a part of a PNG or WebP. */
export const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Parts in one piece. */
export function glued(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** A picture without what it says of camera, place and people, and how that wanted it turned (EXIF orientation, 1 = upright). */
export interface BarePicture {
  readonly bytes: Uint8Array;
  readonly orientation: number;
}
