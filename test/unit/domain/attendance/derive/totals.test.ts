import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MonthTotals, monthTotals, overtimeMinutes, sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { daysOfMonth } from '#src/shared/domain/core/day.ts';
import { dayOf } from '#test/support/attendance-day.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { oldHand } from '#test/support/roster-month.ts';

const days = monthInfo('2026-10', officialCalendars);
const dates = daysOfMonth('2026-10');
/** A day by what happened on it. */
const stories: Record<string, (day: string) => ReturnType<typeof dayOf>> = {
  present: (day) => dayOf({ day, planned: '正', punches: ['08:20', '17:40'] }),
  late: (day) => dayOf({ day, planned: '正', punches: ['08:50', '17:40'] }),
  early: (day) => dayOf({ day, planned: '正', punches: ['08:20', '17:00'] }),
  missing: (day) => dayOf({ day, planned: '正' }),
  sick: (day) => dayOf({ day, planned: '病' }),
  inLieu: (day) => dayOf({ day, planned: '调' }),
  rest: (day) => dayOf({ day, planned: '休' }),
};
const story = fc.constantFrom(...Object.keys(stories));
const resultsOf = (kinds: readonly string[]) =>
  dates.map((day, i) => (stories[kinds[i] ?? 'rest'] ?? stories['rest'])?.(day)).filter((r) => r !== undefined);
const totalsOf = (kinds: readonly string[], today = '2026-10-31'): MonthTotals =>
  monthTotals(oldHand(), days, resultsOf(kinds), today);

describe('a month’s totals are the sum of its days', () => {
  test('on any month', () => {
    fc.assert(
      fc.property(fc.array(story, { minLength: 31, maxLength: 31 }), (kinds) => {
        const totals = totalsOf(kinds);
        const results = resultsOf(kinds);
        const count = (kind: string) => kinds.filter((k) => k === kind).length;
        expect(totals.leave).toMatchObject({
          ...(count('sick') && { sick: count('sick') }),
          ...(count('inLieu') && { inLieu: count('inLieu') }),
        });
        expect(totals.unsettled).toHaveLength(count('missing'));
        expect([totals.late, totals.early]).toEqual([count('late'), count('early')]);
        const { workday, restDay, holiday } = totals.overtime;
        expect(workday + restDay + holiday).toBe(results.reduce((sum, r) => sum + r.overtimeMinutes, 0));
        const workdays = kinds.filter((k, i) => days[i]?.kind === 'workday' && ['present', 'late', 'early'].includes(k));
        expect(totals.actual).toBe(workdays.length);
      }),
      { numRuns: 50 },
    );
  });
  test('the bottom line adds the lines up', () => {
    const a = totalsOf(['rest', 'present', 'sick', 'rest', 'rest', 'rest', 'rest', 'late', 'missing']);
    const b = totalsOf(['present', 'rest', 'sick', 'rest', 'rest', 'rest', 'rest', 'early']);
    const sum = sumTotals([a, b]);
    expect(sum).toMatchObject({ required: 36, actual: a.actual + b.actual, late: 1, early: 1, leave: { sick: 2 } });
    expect(sum.overtime.holiday).toBe(a.overtime.holiday + b.overtime.holiday);
    expect(sum.unsettled).toHaveLength(1);
  });
});

describe('应出勤', () => {
  test('18 workdays in October 2026, up to today while it runs', () => {
    expect(totalsOf([]).required).toBe(18);
    expect(totalsOf([], '2026-10-09').required).toBe(2);
  });
  test('only days of employment', () => {
    expect(monthTotals(oldHand({ hireDay: '2026-10-30' }), days, resultsOf([]), '2026-10-31').required).toBe(1);
  });
});

describe('the 36-hour meter', () => {
  const totals = (restDay: number, holiday: number, inLieu: number): MonthTotals => ({
    ...totalsOf([]),
    overtime: { workday: 60, restDay, holiday },
    leave: { inLieu },
  });
  test('time off in lieu counts against rest days and nothing else', () => {
    expect(overtimeMinutes(totals(960, 480, 1))).toBe(60 + 480 + 480);
    expect(overtimeMinutes(totals(480, 480, 3))).toBe(60 + 480);
  });
});
