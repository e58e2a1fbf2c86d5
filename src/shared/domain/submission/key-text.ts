import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Crockford's base 32: no letter that looks like a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ROWS = 4;
/** Of a row's 16 letters 13 are of the key, 3 its checksum. */
const DATA = 13;
const CHECK = 3;
const ROW = DATA + CHECK;
const GROUP = 4;
const BITS = 5;

/** CRC-15 (CAN) over the row's number and its letters: every single slip and swap within a row is seen. */
function checkOf(row: number, values: readonly number[]): number[] {
  let crc = 0;
  for (const value of [row, ...values])
    for (let bit = BITS - 1; bit >= 0; bit--) {
      const flip = ((crc >>> 14) & 1) ^ ((value >>> bit) & 1);
      crc = ((crc << 1) & 0x7fff) ^ (flip ? 0x4599 : 0);
    }
  return [(crc >>> 10) & 31, (crc >>> 5) & 31, crc & 31];
}

/** 32 bytes (hex) as 4 rows of 4 groups of 4 letters, each row with its own checksum. */
export function keyRows(seed: string): string[] {
  const bits = [...seed].map((c) => Number.parseInt(c, 16).toString(2).padStart(4, '0')).join('');
  const values = Array.from({ length: ROWS * DATA }, (_, i) =>
    Number.parseInt(bits.slice(i * BITS, i * BITS + BITS).padEnd(BITS, '0'), 2),
  );
  return Array.from({ length: ROWS }, (_, row) => {
    const own = values.slice(row * DATA, (row + 1) * DATA);
    const text = [...own, ...checkOf(row + 1, own)].map((v) => LETTERS[v] ?? '').join('');
    return (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ');
  });
}

/** The same letters in one line, as the QR code holds them. */
export const keyLine = (seed: string): string => keyRows(seed).join('').replaceAll(' ', '');

/**
 * Reads a recovery sheet's letters as typed: spaces, strokes and line ends do not matter, O is 0, I and L are 1. `submission/key-text-short`
 * with the `count` of letters, `submission/key-text-row` with the first `row` that is copied wrong.
 */
export function parseKeyText(text: string): Result<string, Problem> {
  const letters = text
    .toUpperCase()
    .replace(/[\s·.—–-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== ROWS * ROW) return err({ code: 'submission/key-text-short', detail: { count: letters.length } });
  const data: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const values = [...letters.slice(row * ROW, (row + 1) * ROW)].map((c) => LETTERS.indexOf(c));
    const own = values.slice(0, DATA);
    const check = checkOf(row + 1, own);
    if (values.includes(-1) || values.slice(DATA).some((v, i) => v !== check[i]))
      return err({ code: 'submission/key-text-row', detail: { row: row + 1 } });
    data.push(...own);
  }
  const bits = data.map((v) => v.toString(2).padStart(BITS, '0')).join('');
  return ok((bits.slice(0, 256).match(/.{4}/g) ?? []).map((b) => Number.parseInt(b, 2).toString(16)).join(''));
}
