import { type DayResult, isLeave, isWorked, leaveDays } from '#src/shared/domain/attendance/derive/day-result.ts';
import { overtimeEntries } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { SpanMonth } from '#src/shared/domain/attendance/span.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, type Minutes, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** How an arrival that was due came out; `noPunch` = the day counts but nobody knows when it began. */
export type ArrivalKind = 'onTime' | 'late' | 'absent' | 'noPunch';
/** Which punch a day lacks. */
export type MissingKind = 'all' | 'in' | 'out' | 'middle';

/** Where somebody belonged on a day. */
export interface FactPlace {
  readonly staffId: string;
  readonly hallId: string;
  readonly postId: string;
  readonly teamId: string;
}
/** What the statistics know of one day of one person; days on which nothing is said are left out. */
export interface AttendanceFact {
  readonly place: FactPlace;
  readonly day: DayKey;
  readonly month: MonthKey;
  /** Null where no arrival was due: leave, out on business, training, nothing rostered. */
  readonly arrival: ArrivalKind | null;
  /** Arrival less the beginning of the shift, minutes; null where it is not known. */
  readonly offset: Minutes | null;
  readonly lateMinutes: Minutes;
  readonly earlyMinutes: Minutes;
  readonly missing: MissingKind | null;
  /** 实出勤, days. */
  readonly worked: number;
  readonly leave: readonly (readonly [LeaveKind, number])[];
  /** All overtime of the day, and what of it is paid and counts against the 36 hours. */
  readonly overtime: Minutes;
  readonly counted: Minutes;
}

/** The facts of a derived month. */
export function monthFacts(
  { month, days, results, cells }: SpanMonth,
  place: FactPlace,
  shifts: ReadonlyMap<string, ShiftType>,
  choices: Parameters<typeof overtimeEntries>[2],
): AttendanceFact[] {
  const overtime = new Map(overtimeEntries(place.staffId, results, choices).map((e) => [e.day, e]));
  return results.flatMap((result, i): AttendanceFact[] => {
    const info = days[i];
    const cell = cells[dateOf(result.day)];
    const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
    if (!info || result.state === 'notYet' || (result.state === 'rest' && result.mark === null && !shift)) return [];
    const extra = overtime.get(result.day);
    const arrival = shift ? arrivalOf(result) : null;
    return [
      {
        place,
        day: result.day,
        month,
        arrival,
        offset: arrival !== null && shift && result.inAt !== null ? result.inAt - shift.start : null,
        lateMinutes: result.lateMinutes,
        earlyMinutes: result.earlyMinutes,
        missing: missingOf(result),
        worked: workedOf(info, result),
        leave: leavesOf(result),
        overtime: extra?.minutes ?? 0,
        counted: extra?.pay === 'money' ? extra.minutes : 0,
      },
    ];
  });
}

function arrivalOf(result: DayResult): ArrivalKind | null {
  const { mark, state } = result;
  if (isLeave(mark) || mark === 'out' || mark === 'training') return null;
  if (mark === 'absent') return 'absent';
  if (state === 'unmarked') return result.outAt === null ? 'absent' : 'noPunch';
  if (mark === 'late' || result.lateMinutes > 0) return 'late';
  return result.inAt === null && result.state === 'derived' ? 'noPunch' : 'onTime';
}

function missingOf(result: DayResult): MissingKind | null {
  if (result.state === 'unmarked') return result.outAt === null ? 'all' : 'in';
  if (result.missingOut) return 'out';
  return result.reasons.some((r) => r.code === 'missingLeft' || r.code === 'missingBack') ? 'middle' : null;
}

const workedOf = (info: DayInfo, { mark, parts }: DayResult): number =>
  info.kind === 'workday' && isWorked(mark) ? 1 - leaveDays(parts) : 0;

/** Leave of the day by kind, in days: its parts where it has some, else the whole of it. */
const leavesOf = ({ parts, mark }: DayResult): (readonly [LeaveKind, number])[] =>
  parts.length > 0
    ? parts.flatMap(({ kind, days }) => (kind === 'out' ? [] : [[kind, days] as const]))
    : isLeave(mark)
      ? [[mark, 1]]
      : [];
