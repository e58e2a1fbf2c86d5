import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import { rosterGap } from '#src/shared/domain/attendance/derive/roster-gap.ts';
import { totalDays, totalKinds, totalOf } from '#src/shared/domain/attendance/derive/total-days.ts';
import { monthTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { daysOfMonth } from '#src/shared/domain/core/day.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { aPart, aRecord, dayOf } from '#test/support/attendance-day.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { oldHand } from '#test/support/roster-month.ts';

const infos = monthInfo('2026-10', officialCalendars);
const dates = daysOfMonth('2026-10');
const afternoon = aPart({ kind: 'sick', from: 720, to: 1050 });
const stories: Record<string, (day: string) => ReturnType<typeof dayOf>> = {
  present: (day) => dayOf({ day, planned: '正', punches: ['08:20', '17:40'] }),
  late: (day) => dayOf({ day, planned: '正', punches: ['08:50', '17:40'] }),
  long: (day) => dayOf({ day, planned: '正', punches: ['08:20', '19:40'] }),
  half: (day) => dayOf({ day, planned: '正', punches: ['08:20', '12:00'], absences: [{ ...afternoon, day }] }),
  missing: (day) => dayOf({ day, planned: '正' }),
  sick: (day) => dayOf({ day, planned: '病' }),
  rest: (day) => dayOf({ day, planned: '休' }),
};

describe('a figure opens to its days', () => {
  test('whose amounts add up to it, each figure of any month', () => {
    const month = { minLength: 31, maxLength: 31 } as const;
    const story = fc.constantFrom(...Object.keys(stories));
    const pay = fc.constantFrom('money', 'timeOff', null);
    fc.assert(
      fc.property(fc.array(story, month), fc.array(pay, month), fc.nat(30), (kinds, pays, date) => {
        const member = oldHand();
        const results = dates.flatMap((day, i) => stories[kinds[i] ?? 'rest']?.(day) ?? []);
        const choices = new Map(
          dates.flatMap((day, i): [string, OvertimeChoice][] => {
            const [id, decided] = [`${day}:${member.id}`, pays[i]];
            return decided
              ? [[id, { id, day, staffId: member.id, pay: decided, approvedBy: '', reason: '', at: '', by: '' }]]
              : [];
          }),
        );
        const today = dates[date] ?? '';
        const totals = monthTotals(member, infos, results, today, choices);
        for (const kind of totalKinds) {
          const found = totalDays(kind, { person: { member, choices }, results }, infos, today);
          const sum = found.reduce((n, d) => n + d.amount, 0);
          expect([kind, Math.round(sum * 100) / 100]).toEqual([kind, totalOf(totals, kind)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what stands in a cell', () => {
  test('a half day of leave shows both halves in their order', () => {
    expect(dayMarks(stories['half']?.('2026-10-14') ?? dayOf({ planned: '休' }))).toEqual(['present', 'sick']);
    const morning = dayOf({
      planned: '正',
      punches: ['13:00', '17:40'],
      absences: [aPart({ kind: 'annual', from: 510, to: 720 })],
    });
    expect(dayMarks(morning)).toEqual(['annual', 'present']);
  });
  test('an hour out on business stays out of the cell; a mark by hand for the whole day stands alone', () => {
    const hour = aPart({ kind: 'out', from: 600, to: 660 });
    expect(dayMarks(dayOf({ planned: '正', punches: ['08:20', '17:40'], absences: [hour] }))).toEqual(['present']);
    expect(dayMarks(dayOf({ planned: '正', absences: [afternoon], record: aRecord({ mark: 'absent' }) }))).toEqual(['absent']);
    expect(dayMarks(dayOf({ planned: '休' }))).toEqual([]);
  });
});

describe('against the roster', () => {
  const shift: RosterCell = { kind: 'shift', shiftTypeId: 'shift-1' };
  const leave: RosterCell = { kind: 'leave', leave: 'annual' };
  test('a day as planned is no difference, and neither is one that has not begun', () => {
    expect(rosterGap(shift, dayOf({ planned: '正', punches: ['08:20', '17:40'] }))).toBeNull();
    expect(rosterGap(leave, dayOf({ planned: '年' }))).toBeNull();
    expect(rosterGap(undefined, dayOf({ planned: '休' }))).toBeNull();
    expect(rosterGap(shift, { ...dayOf({ planned: '正' }), state: 'notYet' })).toBeNull();
    expect(rosterGap(shift, dayOf({ planned: '正', record: aRecord({ mark: 'out' }) }))).toBeNull();
  });
  test('absence, leave, other leave, presence without a shift or on leave, and other times are', () => {
    expect(rosterGap(shift, dayOf({ planned: '正' }))).toBe('absent');
    expect(rosterGap(shift, dayOf({ planned: '正', record: aRecord({ mark: 'absent' }) }))).toBe('absent');
    expect(rosterGap(shift, dayOf({ planned: '正', record: aRecord({ mark: 'sick' }) }))).toBe('leave');
    expect(rosterGap(leave, dayOf({ planned: '年', record: aRecord({ mark: 'sick' }) }))).toBe('otherLeave');
    expect(rosterGap(leave, dayOf({ planned: '年', punches: ['08:20'] }))).toBe('onLeave');
    expect(rosterGap(undefined, dayOf({ planned: '休', punches: ['08:20'] }))).toBe('unrostered');
    expect(rosterGap(shift, dayOf({ planned: '正', punches: ['08:50', '17:40'] }))).toBe('times');
    expect(rosterGap(shift, dayOf({ planned: '正', punches: ['08:20', '12:00'], absences: [afternoon] }))).toBe('halfLeave');
    expect(rosterGap(shift, dayOf({ planned: '正', punches: ['08:20'] }))).toBe('open');
  });
});
