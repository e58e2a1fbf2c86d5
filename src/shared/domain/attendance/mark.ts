import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { AttendanceMonth, AttendanceRecord, AttendanceSource, Correction, MarkKind } from './types.ts';

/** What a person sets for a day; fields left out keep their value. */
export interface MarkInput {
  readonly day: DayKey;
  readonly staffId: string;
  readonly mark?: MarkKind | null;
  readonly inAt?: number | null;
  readonly outAt?: number | null;
  readonly lateMinutes?: number;
  readonly earlyMinutes?: number;
  readonly overtimeMinutes?: number | null;
  readonly note?: string;
  readonly source?: AttendanceSource;
  /** Why; required for a day that is over and already had a value. */
  readonly reason: string;
}

/** What the sheet showed of a day before it was changed: punches and roster say more than the record does. */
export type ShownDay = Omit<Correction['before'], 'note'>;

const empty = (input: MarkInput): AttendanceRecord => ({
  id: `${input.day}:${input.staffId}`,
  day: input.day,
  staffId: input.staffId,
  mark: null,
  inAt: null,
  outAt: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  overtimeMinutes: null,
  note: '',
  source: 'hand',
  markedAt: '',
  by: '',
  corrections: [],
});

/**
 * The next record of a day. A value set on an earlier day, or a marked day of the past, is a correction: it needs a reason and keeps
 * what it replaced. A locked month refuses. `markedBefore` = the day already showed a value (marked or derived);
 * `shown` = that value, kept with the correction.
 */
export function markDay(
  before: AttendanceRecord | undefined,
  input: MarkInput,
  at: Instant,
  by: string,
  context: { readonly month: AttendanceMonth | undefined; readonly markedBefore: boolean; readonly shown?: ShownDay | undefined },
): Result<AttendanceRecord, Problem> {
  if (context.month?.lockedAt) return err({ code: 'attendance/locked', detail: { month: Number(context.month.month.slice(5)) } });
  if (input.day > dayOfInstant(at)) return err({ code: 'attendance/future', detail: { day: input.day } });
  const base = before ?? empty(input);
  const { reason, ...set } = input;
  const past = input.day < dayOfInstant(at);
  const onlyNote = Object.keys(set).every((k) => k === 'day' || k === 'staffId' || k === 'note');
  const needsReason = past && context.markedBefore && !onlyNote;
  if (needsReason && reason.trim() === '') return err({ code: 'attendance/reason-needed', at: 'reason' });
  const { mark, inAt, outAt, lateMinutes, earlyMinutes, note } = base;
  const kept = { mark, inAt, outAt, lateMinutes, earlyMinutes, note, ...context.shown };
  const corrections =
    reason.trim() === '' ? base.corrections : [...base.corrections, { at, by, reason: reason.trim(), before: kept }];
  return ok({ ...base, ...set, markedAt: at, by, corrections });
}

/** Whether a hall's month can be locked, and what still has to be settled. */
export const canLock = (unsettled: number): Result<null, Problem> =>
  unsettled === 0 ? ok(null) : err({ code: 'attendance/unsettled', detail: { count: unsettled } });

/** 出勤 on a rest day is 公休加班, on a statutory holiday 节日加班 (《劳动法》第四十四条 pays them apart). */
export const presentOn = (kind: DayKind): MarkKind =>
  kind === 'workday' ? 'present' : kind === 'restDay' ? 'restOvertime' : 'holidayOvertime';
