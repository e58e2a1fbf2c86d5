import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextNumber, recordNumber } from '#src/shared/domain/register/record-number.ts';

test('a number is prefix, year and serial (forms.md, Numbers)', () => {
  expect(recordNumber('SJ', '2026-09-23', 23)).toBe('SJ-2026-0023');
  expect(nextNumber('SJ', '2026-09-23', [])).toBe('SJ-2026-0001');
  expect(nextNumber('SJ', '2026-09-23', ['SJ-2026-0001', 'SJ-2025-0090', 'TS-2026-0044', 'SJ-2026-旧7'])).toBe('SJ-2026-0002');
  expect(nextNumber('SJ', '2026-09-23', ['SJ-2026-9999'])).toBe('SJ-2026-10000');
});

test('no number is given twice, whatever was there and in whatever order', () => {
  const serials = fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { maxLength: 60 });
  fc.assert(
    fc.property(serials, (taken) => {
      const numbers = taken.map((n) => recordNumber('ZG', '2026-01-01', n));
      const next = nextNumber('ZG', '2026-12-31', numbers);
      expect(numbers).not.toContain(next);
      expect(nextNumber('ZG', '2026-12-31', [...numbers].reverse())).toBe(next);
    }),
  );
});
