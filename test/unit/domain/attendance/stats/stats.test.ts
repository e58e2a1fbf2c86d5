import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveMarks } from '#src/shared/domain/attendance/derive/day-result.ts';
import { deriveSpanMonth } from '#src/shared/domain/attendance/span.ts';
import { type AttendanceFact, monthFacts } from '#src/shared/domain/attendance/stats/fact.ts';
import { rankPeople, statPeople, statValue } from '#src/shared/domain/attendance/stats/people.ts';
import { daysOfPeriod, monthsOf, periodOf, trendMonths } from '#src/shared/domain/attendance/stats/period.ts';
import {
  arrivalBins,
  groupSums,
  missingTimes,
  punctuality,
  type StatSums,
  sumsOf,
} from '#src/shared/domain/attendance/stats/sums.ts';
import { addMonths, daysOfMonth } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoCells, shiftTypes } from '#test/support/demo-month.ts';

const months = ['2026-08', '2026-09', '2026-10'];
const fact: fc.Arbitrary<AttendanceFact> = fc
  .record({
    place: fc.record({
      staffId: fc.constantFrom('staff-1', 'staff-2', 'staff-3'),
      hallId: fc.constantFrom('hall-1', 'hall-2'),
      postId: fc.constantFrom('post-1', 'post-2'),
      teamId: fc.constantFrom('team-1', 'team-2', ''),
    }),
    day: fc.constantFrom(...months.flatMap((m) => daysOfMonth(m))),
    arrival: fc.constantFrom('onTime', 'late', 'absent', 'noPunch', null),
    offset: fc.option(fc.integer({ min: -300, max: 300 }), { nil: null }),
    lateMinutes: fc.integer({ min: 0, max: 240 }),
    earlyMinutes: fc.integer({ min: 0, max: 240 }),
    missing: fc.constantFrom('all', 'in', 'out', 'middle', null),
    worked: fc.constantFrom(0, 0.5, 1),
    leave: fc.array(fc.tuple(fc.constantFrom(...leaveMarks), fc.constantFrom(0.5, 0.25, 1)), { maxLength: 2 }),
    overtime: fc.integer({ min: 0, max: 600 }),
    counted: fc.integer({ min: 0, max: 600 }),
  } as const)
  .map((f) => ({ ...f, month: f.day.slice(0, 7) }));
const facts = fc.array(fact, { maxLength: 60 });

const plus = (all: readonly StatSums[]) => ({
  due: all.reduce((n, s) => n + s.due, 0),
  late: all.reduce((n, s) => n + s.arrivals.late, 0),
  lateMinutes: all.reduce((n, s) => n + s.lateMinutes, 0),
  missing: all.reduce((n, s) => n + missingTimes(s), 0),
  annual: Math.round(all.reduce((n, s) => n + (s.leave.annual ?? 0), 0) * 100),
  worked: Math.round(all.reduce((n, s) => n + s.worked, 0) * 100),
  counted: all.reduce((n, s) => n + s.counted, 0),
});

describe('parts sum to the whole', () => {
  test.each([
    ['team', (f: AttendanceFact) => f.place.teamId],
    ['post', (f: AttendanceFact) => f.place.postId],
    ['hall', (f: AttendanceFact) => f.place.hallId],
    ['month', (f: AttendanceFact) => f.month],
    ['person', (f: AttendanceFact) => f.place.staffId],
  ] as const)('property: by %s', (_name, keyOf) => {
    fc.assert(
      fc.property(facts, (list) => {
        expect(plus([...groupSums(list, keyOf).values()])).toEqual(plus([sumsOf(list)]));
      }),
    );
  });
  test('property: what was due is on time, late, absent or without a punch', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const { due, arrivals } = sumsOf(list);
        expect(arrivals.onTime + arrivals.late + arrivals.absent + arrivals.noPunch).toBe(due);
        const share = punctuality({ due, arrivals });
        if (share !== null) expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('property: every known arrival is in one bar', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const known = list.filter((f) => f.offset !== null).length;
        expect(arrivalBins(list).reduce((n, b) => n + b.count, 0)).toBe(known);
      }),
    );
  });
  test('property: the lines of people are the facts of the period, ranked without regard to the order read', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('late', 'lateMinutes', 'overtime', 'missing'), (list, column) => {
        const period = daysOfPeriod({ from: '2026-09', to: '2026-10' });
        const people = statPeople(list, period, months);
        const inside = list.filter((f) => f.day >= period.from);
        expect(plus(people.map((p) => p.sums))).toEqual(plus([sumsOf(inside)]));
        const ranked = rankPeople(people, column, true).map((p) => p.staffId);
        expect(rankPeople([...people].reverse(), column, true).map((p) => p.staffId)).toEqual(ranked);
        const values = rankPeople(people, column, true).map((p) => statValue(p, column));
        expect(values).toEqual([...values].sort((a, b) => b - a));
        for (const p of people) expect(p.worstMonth.counted).toBeLessThanOrEqual(p.sums.counted);
      }),
    );
  });
});

test('the minute of the beginning is the first bar after it', () => {
  const at = (offset: number): AttendanceFact => ({
    place: { staffId: 'a', hallId: 'h', postId: 'p', teamId: 't' },
    day: '2026-09-01',
    month: '2026-09',
    arrival: 'onTime',
    offset,
    lateMinutes: 0,
    earlyMinutes: 0,
    missing: null,
    worked: 1,
    leave: [],
    overtime: 0,
    counted: 0,
  });
  const filled = arrivalBins([at(-1), at(0), at(4), at(-31), at(30)]).filter((b) => b.count > 0);
  expect(filled.map((b) => [b.from, b.count])).toEqual([
    [-Infinity, 1],
    [-5, 1],
    [0, 2],
    [30, 1],
  ]);
});

describe('periods', () => {
  const range = { from: '2026-03', to: '2026-05' };
  test('month, quarter, year and from–to', () => {
    expect(periodOf('month', '2026-08', range)).toEqual({ from: '2026-08', to: '2026-08' });
    expect(periodOf('quarter', '2026-08', range)).toEqual({ from: '2026-07', to: '2026-09' });
    expect(periodOf('year', '2026-08', range)).toEqual({ from: '2026-01', to: '2026-12' });
    expect(periodOf('range', '2026-08', { from: '2026-05', to: '2026-03' })).toEqual(range);
  });
  test('property: a quarter holds its month and has three, the trend ends with the period and has twelve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (n) => {
        const month = addMonths('2000-01', n);
        const quarter = periodOf('quarter', month, range);
        expect(monthsOf(quarter)).toHaveLength(3);
        expect(monthsOf(quarter)).toContain(month);
        expect(trendMonths(quarter)).toHaveLength(12);
        expect(trendMonths(quarter).at(-1)).toBe(quarter.to);
      }),
    );
  });
});

test('the facts of a derived month are what its totals say', () => {
  const [member] = demoStaff.filter((m) => m.name === '孙佳怡');
  if (!member) throw new Error('the demonstration has this person');
  const cells = demoCells('2026-09').get(member.name) ?? {};
  const known = {
    staffId: member.id,
    punches: ['2026-09-01 08:52:00', '2026-09-01 17:40:00', '2026-09-02 08:10:00', '2026-09-04 17:31:00'],
    records: new Map(),
    corrections: [],
    absences: [],
    choices: new Map(),
  };
  const rules = {
    calendars: officialCalendars,
    shifts: shiftTypes,
    rules: defaultRules,
    now: '2026-11-30T18:00:00+08:00',
    cellsOf: (month: string) => (month === '2026-09' ? cells : undefined),
  };
  const month = deriveSpanMonth(member, '2026-09', known, rules);
  const place = { staffId: member.id, hallId: 'hall-1', postId: '', teamId: '' };
  const sums = sumsOf(monthFacts(month, place, shiftTypes, new Map()));
  expect(sums.worked).toBe(month.totals.actual);
  expect(sums.arrivals.late).toBe(month.totals.late);
  expect(sums.missing.all + sums.missing.in).toBe(month.totals.unsettled.length);
  expect(sums.counted).toBe(month.totals.overtime.counted);
});
