import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { employedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { type DayResult, isLeave, isWorked, leaveDays } from './day-result.ts';

/** What one day adds to a person's month; the month's figures are the sums of these and nothing else. Overtime is the ledger's. */
export interface DayShare {
  /** 应出勤 */
  readonly required: number;
  /** 实出勤, in days: half a day's leave leaves half a day. */
  readonly actual: number;
  readonly late: number;
  readonly early: number;
  readonly absent: number;
  /** Days of leave by kind. */
  readonly leave: readonly (readonly [LeaveKind, number])[];
  /** 1 where somebody still has to say something. */
  readonly unsettled: number;
}

const one = (yes: boolean): number => (yes ? 1 : 0);

/** A day's share of the month. `today` ends the count of workdays of a month that is not over. */
export function dayShare(member: StaffMember, info: DayInfo, result: DayResult, today: DayKey): DayShare {
  const workday = info.kind === 'workday';
  return {
    required: one(workday && info.day <= today && employedOn(member, info.day)),
    actual: workday && isWorked(result.mark) ? exactDays(1 - leaveDays(result.parts)) : 0,
    late: one(result.mark === 'late' || result.lateMinutes > 0),
    early: one(result.mark === 'early' || result.earlyMinutes > 0),
    absent: one(result.mark === 'absent'),
    leave: leavesOf(result),
    unsettled: one(result.state === 'unmarked'),
  };
}

/** Hundredths of a day, without what binary fractions leave behind. */
export const exactDays = (days: number): number => Math.round(days * 100) / 100;

/** Leave of a day by kind, in days: its parts where it has some, else the whole of it. */
export const leavesOf = ({ parts, mark }: DayResult): (readonly [LeaveKind, number])[] =>
  parts.length > 0
    ? parts.flatMap(({ kind, days }) => (kind === 'out' ? [] : [[kind, days] as const]))
    : isLeave(mark)
      ? [[mark, 1]]
      : [];
