import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/shared/domain/core/day.ts';
import {
  annualOpensOn,
  checkEntitlement,
  lawfulAnnual,
  parseEntitlement,
} from '#src/shared/domain/roster/planning/leave-entitlement.ts';
import { someone } from '#test/support/people.ts';

const days = (hireDay: string, year: number, patch = {}) => lawfulAnnual(someone({ hireDay, ...patch }), year);

describe('《职工带薪年休假条例》第二、三条', () => {
  test('the right begins after one year of work', () => {
    expect(annualOpensOn(someone({ hireDay: '2025-07-14' }))).toBe('2026-07-14');
    expect(days('2026-02-01', 2026)).toBe(0);
  });

  test('5 days from one year on, 10 from ten, 15 from twenty', () => {
    expect([days('2024-01-01', 2026), days('2017-06-01', 2026)]).toEqual([5, 5]);
    expect([days('2016-01-01', 2026), days('2007-06-01', 2026)]).toEqual([10, 10]);
    expect([days('2006-01-01', 2026), days('1985-06-01', 2026)]).toEqual([15, 15]);
  });

  test('a leap year gives no more than any other year', () => {
    expect([days('2020-01-01', 2028), days('2010-01-01', 2028), days('2000-01-01', 2028)]).toEqual([5, 10, 15]);
  });
});

describe('《企业职工带薪年休假实施办法》', () => {
  test('第五条: the first year counts by its remaining days, less than a whole day is dropped', () => {
    // 14 July to 31 December: 171 days; 171 × 5 / 365 = 2.3.
    expect(days('2025-07-14', 2026)).toBe(2);
    // 20 October on: 73 days are exactly one day of leave, one day fewer is none.
    expect([days('2025-10-20', 2026), days('2025-10-21', 2026)]).toEqual([1, 0]);
  });

  test('第十二条: the year of leaving counts up to the day of leaving', () => {
    expect(days('2020-01-01', 2026, { leftDay: '2026-06-30' })).toBe(2);
    expect(days('2020-01-01', 2026, { leftDay: '2025-06-30' })).toBe(0);
  });

  test('第四条: part-time work does not count', () => expect(days('2010-01-01', 2026, { employmentForm: 'partTime' })).toBe(0));
});

test('never outside 0 … 15, never less for somebody who was hired earlier', () => {
  const day = fc.integer({ min: 0, max: 13000 }).map((n) => addDays('1992-01-01', n));
  fc.assert(
    fc.property(day, fc.nat(4000), fc.integer({ min: 1995, max: 2035 }), (hired, earlier, year) => {
      const now = days(hired, year);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(15);
      expect(Number.isInteger(now)).toBe(true);
      expect(days(addDays(hired, -earlier), year)).toBeGreaterThanOrEqual(now);
    }),
  );
});

test('days are entered with where they come from', () => {
  expect(parseEntitlement('10 2015年参加工作')).toEqual({ days: 10, note: '2015年参加工作' });
  expect(parseEntitlement('２.５天')).toEqual({ days: 2.5, note: '' });
  expect(parseEntitlement('  ')).toEqual({ days: null, note: '' });
  expect(parseEntitlement('十天')).toBeUndefined();
  expect([0, 2.5, 366].map(checkEntitlement)).toEqual([undefined, undefined, undefined]);
  for (const bad of [-1, 0.3, 367]) expect(checkEntitlement(bad)?.code).toBe('leave/entitlement');
});
