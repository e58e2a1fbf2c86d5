import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperSignInData, signInCode } from '#src/renderer/print/paper-sign-in-data.ts';
import { encodeQr, formatBits, QR_SIZE } from '#src/renderer/print/qr/encode.ts';
import { checkBytes } from '#src/renderer/print/qr/reed-solomon.ts';

const input = { letterhead: '临溪县', hallCode: 'LXZW', hallName: '政务大厅', hallOrder: 1, day: '2026-10-08', code: '8M2T' };
const people = (n: number) => Array.from({ length: n }, () => ({ name: '周敏', place: '导服台' }));

describe('form 03, the paper sign-in', () => {
  test('21 rows a page, at least four of them spare', () => {
    expect(paperSignInData({ ...input, people: people(17) }).pages).toHaveLength(1);
    expect(paperSignInData({ ...input, people: people(18) }).pages).toHaveLength(2);
  });
  test('number and code name the hall and the day; printed in advance both stay open', () => {
    const data = paperSignInData({ ...input, people: [] });
    expect([data.record, data.code, data.day]).toEqual(['LQ-LXZW-2026-10-08', 'LQ-S01-8M2T', '2026 年 10 月 8 日　星期四']);
    expect(paperSignInData({ ...input, day: '', people: [] }).record).toBe('LQ-LXZW-____-__-__');
  });
  test('the code has four characters that cannot be misread', () => {
    expect(signInCode('0000ffff12349abc')).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('the QR code', () => {
  test('check bytes of ISO/IEC 18004 annex I: 01234567 at 1-M', () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
    expect(checkBytes(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
  });
  test('format information of level M with mask 5 as the standard prints it', () => {
    expect(formatBits(5).join('')).toBe('100000011001110');
  });
  test('has its three finders and the timing line', () => {
    const code = encodeQr('LQ-S01-8M2T');
    expect(code).toHaveLength(QR_SIZE);
    for (const [r, c] of [
      [0, 0],
      [0, QR_SIZE - 7],
      [QR_SIZE - 7, 0],
    ] as const)
      expect(Array.from({ length: 7 }, (_, i) => code?.[r]?.[c + i])).toEqual(new Array(7).fill(true));
    expect(Array.from({ length: 9 }, (_, i) => code?.[6]?.[8 + i])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => i % 2 === 0));
  });
  test('is the one that a reader decoded (zbar): fingerprint of its modules', () => {
    const modules = encodeQr('LQ-S01-8M2T')?.flat() ?? [];
    expect(modules.reduce((sum, dark, i) => (dark ? (sum * 31 + i) % 1_000_000_007 : sum), 7)).toBe(964506105);
  });
  test('two texts never give the same picture; texts that do not fit give none', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ-'), minLength: 1, maxLength: 38 });
    fc.assert(fc.property(text, text, (a, b) => (a === b) === (JSON.stringify(encodeQr(a)) === JSON.stringify(encodeQr(b)))));
    expect(encodeQr('A'.repeat(39))).toBeNull();
    expect(encodeQr('小写')).toBeNull();
  });
});
