import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  clockText,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  daysOfMonth,
  isDayKey,
  monthOf,
  parseClock,
  wallClock,
  weekdayOf,
  weekStartOf,
} from '#src/shared/domain/core/day.ts';

const DAY_MS = 86_400_000;
/** Days 1800-01-01 … 2200-12-31. */
const number = fc.integer({ min: -62_091, max: 84_370 });
const day = number.map(dayOfNumber);
const month = day.map(monthOf);
const platformDay = (n: number) => new Date(n * DAY_MS).toISOString().slice(0, 10);

describe('civil days', () => {
  test('agree with the platform calendar, both ways', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(dayOfNumber(n)).toBe(platformDay(n));
        expect(dayNumber(platformDay(n))).toBe(n);
        expect(weekdayOf(dayOfNumber(n))).toBe(new Date(n * DAY_MS).getUTCDay() || 7);
      }),
    );
  });
  test('adding days is undone by subtracting them, and is the distance', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, n) => {
        expect(addDays(addDays(from, n), -n)).toBe(from);
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });
  test('text order is day order', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });
  test('a week starts on the Monday at most six days before', () => {
    fc.assert(
      fc.property(day, (d) => {
        const monday = weekStartOf(d);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, d)).toBe(weekdayOf(d) - 1);
      }),
    );
  });
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401', '', '2026-04-01 '])(
    '%j is no day',
    (text) => expect(isDayKey(text)).toBe(false),
  );
  test.each(['2024-02-29', '2000-02-29', '1900-02-28', '2026-12-31'])('%s is a day', (text) => expect(isDayKey(text)).toBe(true));
  test('1900 and 2100 are no leap years', () => {
    expect([isDayKey('1900-02-29'), isDayKey('2100-02-29')]).toEqual([false, false]);
  });
});

describe('months', () => {
  test('have every day once, in order', () => {
    fc.assert(
      fc.property(month, (m) => {
        const days = daysOfMonth(m);
        expect(days).toHaveLength(daysInMonth(m));
        expect(days.every((d, i) => monthOf(d) === m && isDayKey(d) && d === addDays(`${m}-01`, i))).toBe(true);
        expect(monthOf(addDays(`${m}-01`, days.length))).toBe(addMonths(m, 1));
      }),
    );
  });
  test('adding months is undone by subtracting them; twelve are a year', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -600, max: 600 }), (m, n) => {
        expect(addMonths(addMonths(m, n), -n)).toBe(m);
        expect(addMonths(m, 12)).toBe(`${String(Number(m.slice(0, 4)) + 1).padStart(4, '0')}${m.slice(4)}`);
      }),
    );
  });
});

describe('times of day', () => {
  test('what is shown is read back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (m) => parseClock(clockText(m)) === m));
  });
  test.each([
    ['8:05', 485],
    ['0805', 485],
    ['805', 485],
    [' 8：05 ', 485],
    ['24:00', 1440],
  ] as const)('%s is read', (text, minutes) => expect(parseClock(text)).toBe(minutes));
  test.each(['24:01', '25:00', '12:60', '8', '8:5', '八点', '', '-8:00'])('%j is no time', (text) =>
    expect(parseClock(text)).toBeNull(),
  );
  test('a time after midnight belongs to the next day', () => {
    expect(wallClock(1439)).toEqual({ text: '23:59', nextDay: false });
    expect(wallClock(1920)).toEqual({ text: '08:00', nextDay: true });
  });
});
