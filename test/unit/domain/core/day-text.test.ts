import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, isDayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';

const day = fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2099-12-31') }).map(dayOfNumber);
const parts = (d: string) => d.split('-').map(Number);

describe('dates as people type them', () => {
  test('every usual form of a day is that day', () => {
    fc.assert(
      fc.property(day, (d) => {
        const [y, m, n] = parts(d);
        const forms = [d, `${y}/${m}/${n}`, `${y}.${m}.${n}`, `${y}年${m}月${n}日`, `${y}年${m}月${n}`, d.replaceAll('-', '')];
        forms.push(` ${y} - ${m} - ${n} `, `${d} 00:00:00`, String(dayNumber(d) - dayNumber('1899-12-30')));
        expect(forms.map((form) => parseDay(form))).toEqual(forms.map(() => d));
      }),
    );
  });
  test('full-width digits and separators', () => {
    expect(
      ['２０２２／５／１６', '２０２２．５．１６', '２０２２－０５－１６', '２０２２年５月１６日'].map((t) => parseDay(t)),
    ).toEqual(Array(4).fill('2022-05-16'));
  });
  test('an Excel serial is counted as Excel counts it, and its time of day dropped', () => {
    expect(parseDay('44697')).toBe('2022-05-16');
    expect(parseDay('44697.75')).toBe('2022-05-16');
  });
  test('a date without a year needs one to lean on', () => {
    expect(parseDay('10-8')).toBeNull();
    expect(parseDay('10月8日', 2026)).toBe('2026-10-08');
    expect(parseDay('2-29', 2026)).toBeNull();
  });
  test.each(['', '2022-2-30', '2022/13/1', '20221301', '2022年5月', '22-5-16', '明天', '2022-5-16-7', '0', '-44697'])(
    '%j is no date',
    (text) => expect(parseDay(text)).toBeNull(),
  );
  test('whatever is typed: a day of the calendar or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.年月日 :') })), (text) => {
        const read = parseDay(text, 2026);
        expect(read === null || isDayKey(read)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
