import type { LeaveKind, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';

/** Why a day is what it is; a key of the `attendance:why` texts with its blanks. */
export interface DayReason {
  readonly code:
    | 'late'
    | 'early'
    | 'missingIn'
    | 'missingOut'
    | 'noPunch'
    | 'plannedLeave'
    | 'punchedOnLeave'
    | 'unrostered'
    | 'markedByHand'
    | 'restDayWork'
    | 'holidayWork';
  readonly detail: Readonly<Record<string, string | number>>;
}

/**
 * `rest` nothing planned · `notYet` the shift has not begun · `unmarked` should be here, nobody knows ·
 * `derived` follows from roster and punches · `marked` a person said so.
 */
export type DayState = 'rest' | 'notYet' | 'unmarked' | 'derived' | 'marked';

/** One person's day as every sheet shows it. Times are minutes after the day's midnight. */
export interface DayResult {
  readonly day: DayKey;
  readonly state: DayState;
  readonly mark: MarkKind | null;
  readonly inAt: Minutes | null;
  readonly outAt: Minutes | null;
  readonly lateMinutes: Minutes;
  readonly earlyMinutes: Minutes;
  readonly missingOut: boolean;
  readonly workedMinutes: Minutes;
  readonly overtimeMinutes: Minutes;
  readonly overtimeKind: 'workday' | 'restDay' | 'holiday';
  readonly reasons: readonly DayReason[];
  readonly corrected: boolean;
  /** Every punch of the day's window, minutes after the day's midnight. */
  readonly punches: readonly Minutes[];
}

export const leaveMarks: readonly LeaveKind[] = ['annual', 'sick', 'personal', 'inLieu', 'marriage', 'maternity', 'bereavement'];
export const isLeave = (mark: MarkKind | null): mark is LeaveKind =>
  mark !== null && (leaveMarks as readonly string[]).includes(mark);
/** Marks that count as a day worked (实出勤) on a workday. */
export const isWorked = (mark: MarkKind | null): boolean =>
  mark === 'present' || mark === 'late' || mark === 'early' || mark === 'out' || mark === 'training';
