import type { LeaveKind, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey, Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';

/** Why a day is what it is; a key of the `attendance:why` texts with its blanks. */
export interface DayReason {
  readonly code:
    | 'late'
    | 'early'
    | 'leftEarly'
    | 'backLate'
    | 'missingLeft'
    | 'missingBack'
    | 'noMiddle'
    | 'tooLate'
    | 'overtime'
    | 'added'
    | 'part'
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

/** Half-day leave or 公出 inside a shift. */
export interface DayPart {
  /** Of the record. */
  readonly id: string;
  readonly kind: 'out' | LeaveKind;
  /** As written, minutes after the day's midnight. */
  readonly from: Minutes;
  readonly to: Minutes;
  /** Of the shift's own time. */
  readonly minutes: Minutes;
  /** Of a working day: 0.5 for half of it. */
  readonly days: number;
}

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
  /** In order, never overlapping; together `workedMinutes`. 公出 is in it, time beyond the shift is not. */
  readonly worked: readonly Interval[];
  readonly workedMinutes: Minutes;
  readonly overtimeMinutes: Minutes;
  readonly overtimeKind: 'workday' | 'restDay' | 'holiday';
  readonly reasons: readonly DayReason[];
  readonly corrected: boolean;
  /** Every punch of the day's window as the machine has it, minutes after the day's midnight. */
  readonly punches: readonly Minutes[];
  /** 补卡: times that count like punches, minutes after the day's midnight. */
  readonly added: readonly Minutes[];
  readonly parts: readonly DayPart[];
}

export const leaveMarks: readonly LeaveKind[] = ['annual', 'sick', 'personal', 'inLieu', 'marriage', 'maternity', 'bereavement'];
export const isLeave = (mark: MarkKind | null): mark is LeaveKind =>
  mark !== null && (leaveMarks as readonly string[]).includes(mark);
/** Days of leave within a day that was worked otherwise. */
export const leaveDays = (parts: readonly DayPart[]): number =>
  parts.reduce((sum, p) => sum + (p.kind === 'out' ? 0 : p.days), 0);
/** Marks that count as a day worked (实出勤) on a workday. */
export const isWorked = (mark: MarkKind | null): boolean =>
  mark === 'present' || mark === 'late' || mark === 'early' || mark === 'out' || mark === 'training';
