import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MonthTotals, monthTotals, sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { overtimeLine } from '#src/shared/domain/attendance/overtime/overtime-book.ts';
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

/** What was decided about the overtime of some of the days. */
const choicesOf = (decided: readonly (OvertimeChoice['pay'] | null)[]): ReadonlyMap<string, OvertimeChoice> =>
  new Map(
    decided.flatMap((pay, i): [string, OvertimeChoice][] => {
      const day = dates[i] ?? '';
      const id = `${day}:${oldHand().id}`;
      return pay ? [[id, { id, day, staffId: oldHand().id, pay, approvedBy: '', reason: '', at: '', by: '' }]] : [];
    }),
  );

describe('《劳动法》第四十一条、第四十四条: one figure of overtime', () => {
  test('the sheet’s figure is the ledger’s, whatever was decided, and the meter’s', () => {
    const pay = fc.constantFrom('money', 'timeOff', null);
    const month = { minLength: 31, maxLength: 31 } as const;
    fc.assert(
      fc.property(fc.array(story, month), fc.array(pay, month), (kinds, decided) => {
        const [results, choices] = [resultsOf(kinds), choicesOf(decided)];
        const { overtime } = monthTotals(oldHand(), days, results, '2026-10-31', choices);
        const rules = { monthOvertimeMaximum: 2160, inLieuMonths: 6 };
        const person = { staffId: oldHand().id, results, earlier: [], planned: [], carried: undefined };
        const ledger = overtimeLine(person, choices, rules, '2026-10-31');
        expect(overtime).toEqual(ledger.totals);
        expect(overtime.counted).toBe(ledger.meter.counted);
      }),
      { numRuns: 50 },
    );
  });

  test('rest-day work is given back and not counted unless it is to be paid', () => {
    const restDays = days.flatMap((d, i) => (d.kind === 'restDay' ? [i] : []));
    const worked = dates.map((_, i) => (restDays.includes(i) ? 'present' : 'rest'));
    const counted = (decided: readonly (OvertimeChoice['pay'] | null)[]) =>
      monthTotals(oldHand(), days, resultsOf(worked), '2026-10-31', choicesOf(decided)).overtime;
    expect(counted([]).counted).toBe(0);
    const all = counted(dates.map(() => 'money' as const));
    expect(all.counted).toBe(all.restDay);
    expect(all.counted).toBeGreaterThan(0);
  });
});
