import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOfNumber } from '#src/shared/domain/core/day.ts';
import { checkContract, contractDaysLeft, longestProbation, monthsAfter } from '#src/shared/domain/staff/contract.ts';

const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2060-12-31') }).map(dayOfNumber);
/** A contract of whole months: its last day is the day before the same date. */
const lastDay = (from: string, months: number) => addDays(monthsAfter(from, months), -1);

describe('劳动合同法 第十九条: the longest probation', () => {
  const from = '2026-10-08';
  test.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [11, 1],
    [12, 2],
    [35, 2],
    [36, 6],
    [60, 6],
  ])('a contract of %i months: %i', (months, longest) => expect(longestProbation(from, lastDay(from, months))).toBe(longest));
  test('one day short of three months, a year, three years', () => {
    expect([3, 12, 36].map((m) => longestProbation(from, addDays(lastDay(from, m), -1)))).toEqual([0, 1, 2]);
  });
  test('an open-ended contract: six months', () => expect(longestProbation(from, '')).toBe(6));
  test('a longer contract never allows a shorter probation', () => {
    fc.assert(
      fc.property(day, fc.nat(2000), fc.nat(400), (start, length, more) => {
        const end = addDays(start, length);
        return longestProbation(start, end) <= longestProbation(start, addDays(end, more));
      }),
    );
  });
});

describe('contract dates', () => {
  test('a month later is the same date, or the end of a shorter month', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2027-12-31', 2)).toBe('2028-02-29');
    expect(monthsAfter('2026-10-08', 12)).toBe('2027-10-08');
  });
  test('one day is a contract, none before the hiring is', () => {
    expect(checkContract('2026-10-08', '2026-10-08', '2026-10-08')).toEqual([]);
    expect(checkContract('2026-10-08', '2026-10-08', '')).toEqual([]);
    expect(checkContract('2026-10-08', '2026-10-08', '2026-10-07').map((p) => p.code)).toEqual(['staff/contract-backwards']);
  });
  test('days left count to the last day; an open-ended one has none', () => {
    expect(contractDaysLeft('2026-11-10', '2026-09-23')).toBe(48);
    expect(contractDaysLeft('2026-09-23', '2026-09-23')).toBe(0);
    expect(contractDaysLeft('2026-09-22', '2026-09-23')).toBe(-1);
    expect(contractDaysLeft('', '2026-09-23')).toBeNull();
  });
});
