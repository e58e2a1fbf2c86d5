import { describe, expect, test } from 'vitest';
import { knowsMovingDays, statutoryDays, statutoryHolidays } from '#src/shared/domain/calendar/statutory.ts';
import { movingHolidays } from '#test/support/lunisolar.ts';

const known = Array.from({ length: 12 }, (_, i) => 2024 + i);
const daysNamed = (year: number, name: string) => statutoryHolidays(year).find((h) => h.name.includes(name))?.days ?? [];
const monthDays = (days: readonly string[]) => days.map((d) => d.slice(5));

describe('全国年节及纪念日放假办法', () => {
  test('2026: the 300 % days of the domain rules', () => {
    expect([...statutoryDays(2026).keys()].sort().map((d) => d.slice(5))).toEqual(
      '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03'.split(' '),
    );
  });
  test('thirteen days since 2025, unless 中秋 falls on 国庆', () => {
    const counts = known.slice(1).map((year) => [year, statutoryDays(year).size]);
    expect(counts).toEqual(known.slice(1).map((year) => [year, year === 2028 || year === 2031 ? 12 : 13]));
  });
  test('2024 still went by the 2013 text: eleven days, no 除夕, no second day of 劳动节', () => {
    expect(statutoryDays(2024).size).toBe(11);
    expect(monthDays(daysNamed(2024, '春节'))).toEqual(['02-10', '02-11', '02-12']);
    expect(monthDays(daysNamed(2024, '劳动节'))).toEqual(['05-01']);
  });
  test('春节 runs over a month end', () => {
    expect(daysNamed(2033, '春节')).toEqual(['2033-01-30', '2033-01-31', '2033-02-01', '2033-02-02']);
  });
  test('中秋 on a day of 国庆 is one holiday with both names and no day twice', () => {
    expect(statutoryDays(2028).get('2028-10-03')).toBe('国庆节、中秋节');
    const days = statutoryHolidays(2031).flatMap((h) => h.days);
    expect(new Set(days).size).toBe(days.length);
  });
  test('a year outside the table has the fixed days only, and says so', () => {
    expect([...statutoryDays(2036).keys()].map((d) => d.slice(5))).toEqual([
      '01-01',
      '05-01',
      '05-02',
      '10-01',
      '10-02',
      '10-03',
    ]);
    expect([2023, 2024, 2035, 2036].map(knowsMovingDays)).toEqual([false, true, true, false]);
  });
});

describe('the table of lunar and solar days', () => {
  test.each(known)('%i agrees with new moons and solar terms', (year) => {
    const [eve, qingming, duanwu, zhongqiu] = movingHolidays(year);
    const springStart = daysNamed(year, '春节')[year < 2025 ? 0 : 1];
    const eveNext = new Date(Date.parse(`${year}-${eve}`) + 86_400_000).toISOString().slice(0, 10);
    expect(springStart).toBe(eveNext);
    expect(monthDays(daysNamed(year, '清明'))).toEqual([qingming]);
    expect(monthDays(daysNamed(year, '端午'))).toEqual([duanwu]);
    expect(monthDays(daysNamed(year, '中秋'))).toContain(zhongqiu);
  });
});
