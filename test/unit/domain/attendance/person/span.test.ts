import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarWeeks } from '#src/shared/domain/attendance/person/calendar-weeks.ts';
import { monthBar } from '#src/shared/domain/attendance/person/month-bar.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { deriveSpanMonth, type SpanFacts } from '#src/shared/domain/attendance/span.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, daysOfMonth, weekdayOf } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoCells, shiftTypes } from '#test/support/demo-month.ts';

const months = fc.integer({ min: 0, max: 240 }).map((n) => addMonths('2015-01', n));

test('property: the weeks of a calendar hold every day of the month once, each under its weekday', () => {
  fc.assert(
    fc.property(months, (month) => {
      const weeks = calendarWeeks(month);
      expect(weeks.flat().filter((d) => d !== null)).toEqual(daysOfMonth(month));
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [i, day] of week.entries()) if (day) expect(weekdayOf(day)).toBe(i + 1);
      }
    }),
  );
});

const [member] = demoStaff;
if (!member) throw new Error('the demonstration has people');
const now = '2026-11-30T18:00:00+08:00';
const cells = demoCells('2026-09').get(member.name) ?? {};
const cellsOf = (month: string) => (month === '2026-09' || month === '2026-10' ? cells : undefined);
const stamp = fc
  .record({
    day: fc.constantFrom(...daysOfMonth('2026-08').slice(-2), ...daysOfMonth('2026-09'), ...daysOfMonth('2026-10').slice(0, 2)),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(
    ({ day, minute }) => `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`,
  );

describe('a person’s year', () => {
  test('property: a month of the year is what the month’s own sheet says', () => {
    fc.assert(
      fc.property(fc.uniqueArray(stamp, { maxLength: 80 }), (stamps) => {
        const punches = [...stamps].sort();
        const facts: SpanFacts = {
          staffId: member.id,
          punches,
          records: new Map(),
          corrections: [],
          absences: [],
          choices: new Map(),
        };
        const rules = { calendars: officialCalendars, shifts: shiftTypes, rules: defaultRules, now, cellsOf };
        const person = { member, cells, cellsBefore: {}, punches, records: new Map() };
        const [line] = attendanceSheet([person], monthInfo('2026-09', officialCalendars), shiftTypes, defaultRules, now);
        const month = deriveSpanMonth(member, '2026-09', facts, rules);
        expect(month.results).toEqual(line?.results);
        expect(month.totals).toEqual(line?.totals);
        expect(monthBar(month.totals).worked).toBe(line?.totals.actual);
      }),
      { numRuns: 60 },
    );
  });
});
