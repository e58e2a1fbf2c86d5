import { checkBytes } from './reed-solomon.ts';

// QR code model 2 (ISO/IEC 18004), one size only: version 2 (25 × 25), level M, alphanumeric: 38 characters are enough for a sheet's code.
export const QR_SIZE = 25;
const DATA_BYTES = 28;
const CHECK_BYTES = 16;
const LONGEST = 38;
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Dark modules of the code, row by row; null when the text is too long or has other characters. */
export type QrMatrix = readonly (readonly boolean[])[];

const bits = (value: number, length: number): number[] => Array.from({ length }, (_, i) => (value >> (length - 1 - i)) & 1);

/** Mode, length, pairs of characters in 11 bits, terminator and padding. Null when the text does not fit. */
function dataBytes(text: string): number[] | null {
  const values = [...text].map((c) => CHARACTERS.indexOf(c));
  if (values.includes(-1) || values.length > LONGEST) return null;
  const stream = [...bits(0b0010, 4), ...bits(values.length, 9)];
  for (let i = 0; i < values.length; i += 2) {
    const [a = 0, b] = values.slice(i, i + 2);
    stream.push(...(b === undefined ? bits(a, 6) : bits(a * 45 + b, 11)));
  }
  stream.push(...bits(0, Math.min(4, DATA_BYTES * 8 - stream.length)));
  while (stream.length % 8 !== 0) stream.push(0);
  const bytes: number[] = [];
  for (let i = 0; i < stream.length; i += 8) bytes.push(Number.parseInt(stream.slice(i, i + 8).join(''), 2));
  for (let pad = 0xec; bytes.length < DATA_BYTES; pad ^= 0xec ^ 0x11) bytes.push(pad);
  return bytes;
}

type Grid = (boolean | undefined)[][];

/** Finder patterns with their white edges, timing lines, the one alignment pattern and the dark module. */
function frame(): Grid {
  const grid: Grid = Array.from({ length: QR_SIZE }, () => new Array<boolean | undefined>(QR_SIZE).fill(undefined));
  const set = (r: number, c: number, dark: boolean): void => {
    const row = grid[r];
    if (row && c >= 0 && c < QR_SIZE) row[c] = dark;
  };
  const rings = (r: number, c: number, radius: number, light: number): void => {
    for (let y = -radius; y <= radius; y++)
      for (let x = -radius; x <= radius; x++) {
        const ring = Math.max(Math.abs(x), Math.abs(y));
        set(r + y, c + x, ring !== light && ring !== 4);
      }
  };
  for (let i = 0; i < QR_SIZE; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  rings(3, 3, 4, 2);
  rings(3, QR_SIZE - 4, 4, 2);
  rings(QR_SIZE - 4, 3, 4, 2);
  rings(18, 18, 2, 1);
  set(QR_SIZE - 8, 8, true);
  return grid;
}

/** Places of the 15 format bits, twice. Bit 14 first. */
const formatPlaces = (): (readonly [number, number])[][] => {
  const end = QR_SIZE - 1;
  const first = [0, 1, 2, 3, 4, 5, 7, 8].map((c) => [8, c] as const);
  const up = [7, 5, 4, 3, 2, 1, 0].map((r) => [r, 8] as const);
  const down = Array.from({ length: 7 }, (_, i) => [end - i, 8] as const);
  const right = Array.from({ length: 8 }, (_, i) => [8, end - 7 + i] as const);
  return [
    [...first, ...up],
    [...down, ...right],
  ];
};

/** Level M (00) and the mask with their BCH check, as the standard masks them. */
export function formatBits(mask: number): number[] {
  let rest = mask << 10;
  for (let i = 4; i >= 0; i--) if (rest & (1 << (i + 10))) rest ^= 0b10100110111 << i;
  return bits(((mask << 10) | rest) ^ 0b101010000010010, 15);
}

/** Mask 0 for every code: (row + column) even is turned over. One fixed mask keeps the same text the same picture. */
const turned = (r: number, c: number): boolean => (r + c) % 2 === 0;

/** Free modules in the order in which the bits run: two columns at a time from the right, up and down in turn. */
function* path(grid: Grid): Generator<readonly [number, number]> {
  let up = true;
  for (let right = QR_SIZE - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let i = 0; i < QR_SIZE; i++) {
      const r = up ? QR_SIZE - 1 - i : i;
      for (const c of [right, right - 1]) if (grid[r]?.[c] === undefined) yield [r, c];
    }
    up = !up;
  }
}

export function encodeQr(text: string): QrMatrix | null {
  const data = dataBytes(text);
  if (!data) return null;
  const grid = frame();
  for (const places of formatPlaces())
    for (const [i, bit] of formatBits(0).entries()) {
      const [r, c] = places[i] ?? [0, 0];
      const row = grid[r];
      if (row) row[c] = bit === 1;
    }
  const stream = [...data, ...checkBytes(data, CHECK_BYTES)].flatMap((byte) => bits(byte, 8));
  for (const [i, [r, c]] of [...path(grid)].entries()) {
    const row = grid[r];
    if (row) row[c] = (stream[i] === 1) !== turned(r, c);
  }
  return grid.map((row) => row.map((dark) => dark === true));
}
