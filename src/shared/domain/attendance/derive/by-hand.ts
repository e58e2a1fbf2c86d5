import type { AttendanceRecord, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { type DayResult, isLeave } from './day-result.ts';
import type { InOut } from './in-out.ts';
import { workingSpans } from './shift-parts.ts';
import { joined, lengthOf } from './spans.ts';

/** What a person set wins; what it replaced stays in the reasons. */
export function byHand(derived: DayResult, record: AttendanceRecord, shift: ShiftType | undefined): DayResult {
  const changed = record.corrections.length > 0 || derived.corrected;
  const { mark } = record;
  if (mark === null)
    return {
      ...derived,
      corrected: changed || record.inAt !== null || record.outAt !== null,
      overtimeMinutes: record.overtimeMinutes ?? derived.overtimeMinutes,
    };
  const working = isOvertimeMark(mark) || mark === 'present' || mark === 'late' || mark === 'early';
  const times = shift || !working ? derived : unplannedTimes([...derived.punches, ...derived.added].sort((a, b) => a - b));
  const inAt = record.inAt ?? times.inAt;
  const outAt = record.outAt ?? times.outAt;
  const spent = () =>
    shift ? trimmed(workingSpans(shift), record.lateMinutes, record.earlyMinutes) : joined(stretch(inAt, outAt));
  const worked = !working ? [] : derived.worked.length > 0 ? derived.worked : spent();
  const workedMinutes = lengthOf(worked);
  const overtime = isOvertimeMark(mark) ? Math.max(workedMinutes, shift ? derived.overtimeMinutes : 0) : derived.overtimeMinutes;
  return {
    ...derived,
    state: 'marked',
    mark,
    inAt,
    outAt,
    lateMinutes: record.lateMinutes,
    earlyMinutes: record.earlyMinutes,
    missingOut: false,
    worked,
    workedMinutes,
    overtimeMinutes: record.overtimeMinutes ?? (working ? overtime : 0),
    reasons: [...derived.reasons, { code: 'markedByHand', detail: { by: record.by, at: record.markedAt.slice(11, 16) } }],
    // A whole day's leave or absence takes the place of what was said of a part of it.
    parts: isLeave(mark) || mark === 'absent' ? [] : derived.parts,
    corrected: changed,
  };
}

/** Called in on a day without a shift: from the first punch to the last. A single one is an arrival. */
function unplannedTimes(punches: readonly Minutes[]): InOut {
  const inAt = punches[0] ?? null;
  const last = punches.at(-1);
  return { inAt, outAt: inAt === null || last === undefined || last === inAt ? null : last };
}

const stretch = (inAt: Minutes | null, outAt: Minutes | null): Interval[] =>
  inAt === null || outAt === null ? [] : [{ start: inAt, end: outAt }];

/** Cuts minutes of work off both ends. */
function trimmed(spans: readonly Interval[], late: Minutes, early: Minutes): Interval[] {
  const cut = (list: readonly Interval[], minutes: Minutes): Interval[] => {
    let rest = minutes;
    return list.flatMap((s) => {
      const off = Math.min(rest, s.end - s.start);
      rest -= off;
      return off === s.end - s.start ? [] : [{ start: s.start + off, end: s.end }];
    });
  };
  const turned = (list: readonly Interval[]) => [...list].reverse().map((s) => ({ start: -s.end, end: -s.start }));
  return turned(cut(turned(cut(spans, late)), early));
}

const isOvertimeMark = (mark: MarkKind): boolean => mark === 'restOvertime' || mark === 'holidayOvertime';
