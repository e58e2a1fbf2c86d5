import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDays } from '#src/shared/domain/attendance/derive/derive-month.ts';
import { punchMinute, punchWindows } from '#src/shared/domain/attendance/derive/windows.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addDays, clockText, dayNumber, daysOfMonth } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { glyphs } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';

const days = daysOfMonth('2026-10');
const boundary = defaultRules.dayBoundary;
/** A shift that begins in the day and lasts at most fourteen hours, or none. Longer ones can reach the window of a midnight shift two days on. */
const maybeShift: fc.Arbitrary<ShiftType | undefined> = fc.option(
  fc.tuple(fc.nat(1439), fc.integer({ min: 30, max: 840 })).map(([start, length]) => aShift({ start, end: start + length })),
  { nil: undefined },
);
const month = fc.array(maybeShift, { minLength: 31, maxLength: 31 });

describe('the windows of a month', () => {
  test('never overlap and come in order, whatever the shifts of up to fourteen hours', () => {
    fc.assert(
      fc.property(month, (shifts) => {
        const windows = punchWindows(days, (day) => shifts[days.indexOf(day)], boundary);
        const overlaps = windows.filter((w, i) => i > 0 && w.start < (windows[i - 1]?.end ?? 0) && w.end > w.start);
        expect(overlaps).toEqual([]);
      }),
    );
  });
  test('without shifts they go from boundary to boundary', () => {
    const midnight = dayNumber('2026-10-01') * 1440;
    expect(punchWindows(days, () => undefined, boundary)[0]).toEqual({ start: midnight + 300, end: midnight + 1740 });
  });
  test('seconds are dropped', () => expect(punchMinute('2026-10-08 08:08:59')).toBe(dayNumber('2026-10-08') * 1440 + 488));
});

const derive = (text: string, punches: readonly string[]) =>
  deriveDays(
    { cells: glyphs(1, text), cellsBefore: {}, punches, records: new Map() },
    {
      days: monthInfo('2026-10', officialCalendars),
      shifts: new Map(seedShiftTypes.map((s) => [s.id, s])),
      rules: defaultRules,
      now: dayNumber('2026-11-05') * 1440,
    },
  );

describe('punches of a month', () => {
  test('each counts at most once, whatever was planned', () => {
    const planned = fc.array(fc.constantFrom('正', '早', '晚', '夜', '休', '年'), { minLength: 31, maxLength: 31 });
    const minutes = fc.uniqueArray(fc.integer({ min: -300, max: 31 * 1440 + 600 }), { maxLength: 120 });
    fc.assert(
      fc.property(planned, minutes, (text, at) => {
        const zero = dayNumber('2026-10-01') * 1440;
        const stamps = at.map(
          (m) => `${addDays('2026-10-01', Math.floor(m / 1440))} ${clockText(((m % 1440) + 1440) % 1440)}:00`,
        );
        const seen = derive(text.join(''), stamps).flatMap((r) => r.punches.map((p) => dayNumber(r.day) * 1440 + p - zero));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.every((m) => at.includes(m))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
  test('a night keeps its morning punch and no minute is lost, over the month end too', () => {
    const punches = ['2026-10-13 19:55:00', '2026-10-14 08:03:00', '2026-10-31 19:50:00', '2026-11-01 08:10:00'];
    const results = derive('休休休休休休休休休休休休夜休休休休休休休休休休休休休休休休休夜', punches);
    expect([results[12]?.workedMinutes, results[12]?.punches.length]).toEqual([480, 2]);
    expect(results[13]).toMatchObject({ state: 'rest', punches: [] });
    expect([results[30]?.workedMinutes, results[30]?.missingOut]).toEqual([480, false]);
  });
  test('night after night: each takes its own two punches', () => {
    const results = derive('休休休休休休休休休休休夜夜夜', [
      '2026-10-12 19:50:00',
      '2026-10-13 08:05:00',
      '2026-10-13 19:51:00',
      '2026-10-14 08:06:00',
      '2026-10-14 19:52:00',
      '2026-10-15 08:07:00',
    ]);
    expect(results.slice(11, 14).map((r) => [r.mark, r.workedMinutes])).toEqual(Array(3).fill(['present', 480]));
  });
});
