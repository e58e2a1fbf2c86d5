import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { type OvertimeTotals, overtimeEntries, overtimeTotals } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { DayResult } from './day-result.ts';
import { dayShare, exactDays } from './day-share.ts';

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
  /** As the ledger has it (加班台账). */
  readonly overtime: OvertimeTotals;
  /** Days that somebody still has to say something about. */
  readonly unsettled: readonly DayKey[];
}

/** Adds up a person's month. `today` ends the count of a month that is not over; `choices` = what was decided about overtime, by id. */
export function monthTotals(
  member: StaffMember,
  days: readonly DayInfo[],
  results: readonly DayResult[],
  today: DayKey,
  choices: ReadonlyMap<string, OvertimeChoice> = new Map(),
): MonthTotals {
  const leave: Partial<Record<LeaveKind, number>> = {};
  const totals = { required: 0, actual: 0, late: 0, early: 0, absent: 0 };
  const unsettled: DayKey[] = [];
  for (const [i, result] of results.entries()) {
    const info = days[i];
    if (!info) continue;
    const share = dayShare(member, info, result, today);
    for (const key of counted) totals[key] = exactDays(totals[key] + share[key]);
    for (const [kind, n] of share.leave) leave[kind] = exactDays((leave[kind] ?? 0) + n);
    if (share.unsettled > 0) unsettled.push(result.day);
  }
  return { ...totals, leave, overtime: overtimeTotals(overtimeEntries(member.id, results, choices)), unsettled };
}

const counted = ['required', 'actual', 'late', 'early', 'absent'] as const;

/** 合计: the bottom line of the sheet. */
export function sumTotals(totals: readonly MonthTotals[]): MonthTotals {
  const sum = (pick: (t: MonthTotals) => number) => totals.reduce((n, t) => n + pick(t), 0);
  const leave: Partial<Record<LeaveKind, number>> = {};
  for (const t of totals)
    for (const [kind, n] of Object.entries(t.leave) as [LeaveKind, number][]) leave[kind] = exactDays((leave[kind] ?? 0) + n);
  return {
    required: sum((t) => t.required),
    actual: exactDays(sum((t) => t.actual)),
    late: sum((t) => t.late),
    early: sum((t) => t.early),
    absent: sum((t) => t.absent),
    leave,
    overtime: sumOvertime(totals.map((t) => t.overtime)),
    unsettled: totals.flatMap((t) => t.unsettled),
  };
}

function sumOvertime(list: readonly OvertimeTotals[]): OvertimeTotals {
  const sum = (key: keyof OvertimeTotals) => list.reduce((n, t) => n + t[key], 0);
  return {
    workday: sum('workday'),
    restDay: sum('restDay'),
    restDayPaid: sum('restDayPaid'),
    restDayOff: sum('restDayOff'),
    holiday: sum('holiday'),
    total: sum('total'),
    counted: sum('counted'),
    unapproved: sum('unapproved'),
  };
}
