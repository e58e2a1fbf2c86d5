/** Powers of 2 in GF(256) modulo x⁸+x⁴+x³+x²+1 (ISO/IEC 18004), twice over so that sums of logarithms need no remainder. */
const powers: number[] = [];
const logarithms: number[] = [];
for (let i = 0, x = 1; i < 255; i++) {
  powers[i] = x;
  powers[i + 255] = x;
  logarithms[x] = i;
  x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1;
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (powers[(logarithms[a] ?? 0) + (logarithms[b] ?? 0)] ?? 0);

/** Product of (x − 2⁰) … (x − 2ⁿ⁻¹), highest power first, without the leading 1. */
function generator(degree: number): number[] {
  let poly = [1];
  for (let i = 0; i < degree; i++) {
    const root = powers[i] ?? 0;
    const next = [...poly, 0];
    for (const [j, value] of poly.entries()) next[j + 1] = (next[j + 1] ?? 0) ^ times(value, root);
    poly = next;
  }
  return poly.slice(1);
}

/** The `count` check bytes of a block. */
export function checkBytes(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  const rest = new Array<number>(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [i, value] of divisor.entries()) rest[i] = (rest[i] ?? 0) ^ times(value, factor);
  }
  return rest;
}
