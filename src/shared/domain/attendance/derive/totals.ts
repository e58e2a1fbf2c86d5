import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import { employedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { type DayResult, isLeave, isWorked, leaveDays } from './day-result.ts';

/** Right-hand columns of the month sheet. */
export interface MonthTotals {
  /** 应出勤: workdays of the month up to today while employed. */
  readonly required: number;
  /** 实出勤, in days: half a day's leave leaves half a day. */
  readonly actual: number;
  readonly late: number;
  readonly early: number;
  readonly absent: number;
  readonly leave: Readonly<Partial<Record<LeaveKind, number>>>;
  readonly overtime: Readonly<Record<'workday' | 'restDay' | 'holiday', Minutes>>;
  /** Days that somebody still has to say something about. */
  readonly unsettled: readonly DayKey[];
}

/** Adds up a person's month. `today` ends the count of a month that is not over. */
export function monthTotals(
  member: StaffMember,
  days: readonly DayInfo[],
  results: readonly DayResult[],
  today: DayKey,
): MonthTotals {
  const leave: Partial<Record<LeaveKind, number>> = {};
  const overtime = { workday: 0, restDay: 0, holiday: 0 };
  const totals = { required: 0, actual: 0, late: 0, early: 0, absent: 0 };
  const unsettled: DayKey[] = [];
  for (const [i, result] of results.entries()) {
    const info = days[i];
    if (!info) continue;
    if (info.kind === 'workday' && info.day <= today && employedOn(member, info.day)) totals.required++;
    if (info.kind === 'workday' && isWorked(result.mark)) totals.actual = exact(totals.actual + 1 - leaveDays(result.parts));
    if (result.mark === 'late' || result.lateMinutes > 0) totals.late++;
    if (result.mark === 'early' || result.earlyMinutes > 0) totals.early++;
    if (result.mark === 'absent') totals.absent++;
    for (const [kind, n] of leavesOf(result)) leave[kind] = exact((leave[kind] ?? 0) + n);
    overtime[result.overtimeKind] += result.overtimeMinutes;
    if (result.state === 'unmarked') unsettled.push(result.day);
  }
  return { ...totals, leave, overtime, unsettled };
}

/** Hundredths of a day, without what binary fractions leave behind. */
const exact = (days: number): number => Math.round(days * 100) / 100;

/** Leave of a day by kind, in days: its parts where it has some, else the whole of it. */
const leavesOf = ({ parts, mark }: DayResult): (readonly [LeaveKind, number])[] =>
  parts.length > 0
    ? parts.flatMap(({ kind, days }) => (kind === 'out' ? [] : [[kind, days] as const]))
    : isLeave(mark)
      ? [[mark, 1]]
      : [];

/** 合计: the bottom line of the sheet. */
export function sumTotals(totals: readonly MonthTotals[]): MonthTotals {
  const sum = (pick: (t: MonthTotals) => number) => totals.reduce((n, t) => n + pick(t), 0);
  const leave: Partial<Record<LeaveKind, number>> = {};
  for (const t of totals)
    for (const [kind, n] of Object.entries(t.leave) as [LeaveKind, number][]) leave[kind] = exact((leave[kind] ?? 0) + n);
  return {
    required: sum((t) => t.required),
    actual: exact(sum((t) => t.actual)),
    late: sum((t) => t.late),
    early: sum((t) => t.early),
    absent: sum((t) => t.absent),
    leave,
    overtime: {
      workday: sum((t) => t.overtime.workday),
      restDay: sum((t) => t.overtime.restDay),
      holiday: sum((t) => t.overtime.holiday),
    },
    unsettled: totals.flatMap((t) => t.unsettled),
  };
}

/** A day off in lieu, minutes. */
const LIEU_DAY: Minutes = 480;

/**
 * Overtime of a month for the 36-hour meter (《劳动法》第四十一条). Rest-day work that was given back as time off in lieu is no overtime
 * (第四十四条第二项).
 */
export const overtimeMinutes = (t: MonthTotals): Minutes =>
  t.overtime.workday + t.overtime.holiday + Math.max(0, t.overtime.restDay - (t.leave.inLieu ?? 0) * LIEU_DAY);
