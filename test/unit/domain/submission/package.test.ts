import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingMonths } from '#src/shared/domain/submission/package/chain.ts';
import { isSafeEntryName, nameKey } from '#src/shared/domain/submission/package/entry-name.ts';
import { isPackageFile, packageName, parsePackageName } from '#src/shared/domain/submission/package/package-name.ts';
import { newestOf } from '#src/shared/domain/submission/package/package-ref.ts';
import { readReceiptCode, receiptCode } from '#src/shared/domain/submission/package/receipt.ts';

// The rules of docs/package-format.md.
describe('the name of a package', () => {
  test('made and read back', () => {
    const name = fc.record({
      hall: fc.stringMatching(/^[A-Z0-9]{2,8}$/),
      month: fc
        .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      version: fc.integer({ min: 1, max: 9999 }),
      encrypted: fc.boolean(),
    });
    fc.assert(
      fc.property(name, (n) => {
        expect(parsePackageName(packageName(n))).toEqual(n);
      }),
    );
    expect(packageName({ hall: 'LXZW', month: '2026-10', version: 1, encrypted: true })).toBe('LXZW_2026-10_v1.hallpkg.age');
  });
  test('anything else is no such name', () => {
    for (const name of [
      'LXZW_2026-10_v0.hallpkg',
      'LXZW_2026-13_v1.hallpkg',
      'lxzw_2026-10_v1.hallpkg',
      'LXZW_2026-10_v1.zip',
      'LXZW_2026-10_v1 (2).hallpkg',
      ' LXZW_2026-10_v1.hallpkg',
      'LXZW_2026-10_v01.hallpkg',
    ])
      expect(parsePackageName(name)).toBeNull();
    expect(['a.hallpkg', 'a.HALLPKG.age', 'a.hallpkg.part', 'hallpkg'].map(isPackageFile)).toEqual([true, true, false, false]);
  });
});

describe('names of entries', () => {
  test('those of the format are safe', () => {
    for (const name of [
      '报送函.pdf',
      '打印件/考勤表.pdf',
      `附件/${'a'.repeat(64)}.jpg`,
      'tables/shift-types.parquet',
      '.x',
      '长'.repeat(80),
    ])
      expect(isSafeEntryName(name)).toBe(true);
  });
  test('no name that is safe leads out of its folder', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '/', '\\', 'C:', '…', ' ', '\u0000');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const name = parts.join('/');
        if (isSafeEntryName(name))
          expect(new URL(name.split('/').map(encodeURIComponent).join('/'), 'file:///in/side/').pathname).toMatch(
            /^\/in\/side\/./,
          );
      }),
    );
  });
  test('names that one system takes for the same have the same key', () => {
    expect(nameKey('É.TXT')).toBe(nameKey('e\u0301.txt'));
    expect(nameKey('a')).not.toBe(nameKey('b'));
  });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
describe('the code of a receipt', () => {
  const of = { manifestSha256: 'ab'.repeat(32), accepted: true, version: 1 };
  test('is eight digits that nobody mistakes, the same every time', async () => {
    expect(await receiptCode(of, sha256)).toBe('WBJA-CGHZ');
    expect(await receiptCode(of, async (text) => sha256(text))).toBe(await receiptCode(of, sha256));
  });
  test('another package, verdict or version has another code', async () => {
    const codes = await Promise.all(
      [of, { ...of, accepted: false }, { ...of, version: 2 }, { ...of, manifestSha256: 'ac'.repeat(32) }].map((o) =>
        receiptCode(o, sha256),
      ),
    );
    expect(new Set(codes).size).toBe(4);
  });
  test('is understood however it was typed', () => {
    expect(['8f3k22qd', '8F3K-22QD', ' 8f3k 22qd ', '８Ｆ３Ｋ－２２ＱＤ', '8F3K—22QD'].map(readReceiptCode)).toEqual(
      Array(5).fill('8F3K-22QD'),
    );
    expect(readReceiptCode('oil0-1234')).toBe('0110-1234');
    expect(['8F3K-22Q', '8F3K-22QU', ''].map(readReceiptCode)).toEqual([null, null, null]);
  });
});

describe('which packages count', () => {
  const p = (hall: string, month: string, version: number) => ({ hall, month, version });
  test('the highest version of each hall and month, by hall and month', () => {
    expect(newestOf([p('B', '2026-10', 1), p('A', '2026-10', 2), p('A', '2026-10', 10), p('A', '2026-09', 1)])).toEqual([
      p('A', '2026-09', 1),
      p('A', '2026-10', 10),
      p('B', '2026-10', 1),
    ]);
  });
  test('months between the first and the last that are not there', () => {
    expect(missingMonths(['2026-11', '2026-08'])).toEqual(['2026-09', '2026-10']);
    expect(missingMonths(['2025-12', '2026-01'])).toEqual([]);
    expect(missingMonths([])).toEqual([]);
  });
});
