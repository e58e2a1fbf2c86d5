import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, dayOfNumber } from '#src/shared/domain/core/day.ts';
import { isNightShift, shiftInterval, shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { breaksText, parseBreaks, parseTime, timeText } from '#src/shared/domain/hall/time-text.ts';
import { checkShiftType } from '#src/shared/domain/hall/validate.ts';
import { aShift, seedShift } from '#test/support/shifts.ts';

const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2035-12-31') }).map(dayOfNumber);
/** Shifts with up to three breaks, in order and apart. */
const shift = fc
  .tuple(
    fc.integer({ min: 0, max: 1439 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 959 }), { minLength: 2, maxLength: 8 }).map((cuts) => cuts.sort((a, b) => a - b)),
  )
  .map(([start, cuts]) => {
    const inside = cuts.slice(1, -1);
    const breaks = inside.flatMap((cut, i) => {
      const end = inside[i + 1];
      return i % 2 === 0 && end !== undefined ? [{ start: start + cut, end: start + end }] : [];
    });
    return aShift({ start: start + (cuts[0] ?? 0), end: start + (cuts.at(-1) ?? 1), breaks });
  });

describe('paid minutes', () => {
  test('are the minutes of the shift that are in no break, each counted once', () => {
    fc.assert(
      fc.property(shift, (s) => {
        let paid = 0;
        for (let m = s.start; m < s.end; m++) if (!s.breaks.some((b) => b.start <= m && m < b.end)) paid++;
        expect(shiftMinutes(s)).toBe(paid);
      }),
    );
  });
  test('of the seeded shifts: eight hours each', () => {
    const minutes = ['zheng', 'zao', 'wu', 'wan', 'zhi', 'ye'].map((name) => shiftMinutes(seedShift(name)));
    expect(minutes).toEqual([480, 480, 480, 480, 480, 480]);
  });
  test('a shift that passes the check has paid minutes, at most sixteen hours', () => {
    fc.assert(
      fc.property(shift, (s) => {
        fc.pre(checkShiftType(s, []).length === 0);
        return shiftMinutes(s) > 0 && shiftMinutes(s) <= 960;
      }),
    );
  });
});

describe('the absolute scale', () => {
  test('keeps the length, and moves by a day with the day', () => {
    fc.assert(
      fc.property(day, shift, (d, s) => {
        const here = shiftInterval(d, s);
        const next = shiftInterval(addDays(d, 1), s);
        expect(here.end - here.start).toBe(s.end - s.start);
        expect([next.start - here.start, next.end - here.end]).toEqual([1440, 1440]);
      }),
    );
  });
  test('a night into the new year and a month end need no special case', () => {
    const night = seedShift('ye');
    expect(shiftInterval('2026-12-31', night).end).toBe(dayNumber('2027-01-01') * 1440 + 480);
    const morning = shiftInterval('2028-03-01', seedShift('zheng'));
    expect(morning.start - shiftInterval('2028-02-29', night).end).toBe(30);
  });
});

describe('night work', () => {
  test('is any between 22:00 and 06:00', () => {
    const between = (start: number, end: number) => isNightShift({ start, end });
    expect([between(360, 840), between(840, 1320), between(840, 1321), between(359, 800), between(1200, 1920)]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('times as they are written', () => {
  test('what is shown is read back, the next day too', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2879 }), (m) => parseTime(timeText(m)) === m));
    expect(timeText(1920)).toBe('次日 08:00');
  });
  test('breaks are shown and read back', () => {
    fc.assert(
      fc.property(shift, (s) => {
        expect(parseBreaks(breaksText(s.breaks))).toEqual(s.breaks);
      }),
    );
  });
  test.each([
    ['', []],
    ['—', []],
    ['12:00-13:00', [{ start: 720, end: 780 }]],
    [
      '12:00至13:00、17:00~17:30',
      [
        { start: 720, end: 780 },
        { start: 1020, end: 1050 },
      ],
    ],
    ['１２：００－１３：００', [{ start: 720, end: 780 }]],
    ['次日 00:00-次日 04:00', [{ start: 1440, end: 1680 }]],
  ])('%j', (text, breaks) => expect(parseBreaks(text)).toEqual(breaks));
  test.each(['12:00', '12:00-', '12:00-13:00-14:00', '中午', '12:00-25:00'])('%j is no break', (text) =>
    expect(parseBreaks(text)).toBeNull(),
  );
});
