import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { DayPart } from './day-result.ts';
import { daysOf, workingSpans } from './shift-parts.ts';
import { joined, lengthOf, shared, without } from './spans.ts';

/** What a day asks of a person once half-day leave and 公出 are taken out. Minutes after the day's midnight. */
export interface DayPlan {
  readonly spans: readonly Interval[];
  /** What remains to be worked in the hall: late and early are judged against it. */
  readonly due: readonly Interval[];
  /** 公出 inside the shift: counts as worked. */
  readonly out: readonly Interval[];
  readonly parts: readonly DayPart[];
}

/** Takes the absences out of the shift, in the order they were made; what an earlier one has a later one does not take again. */
export function planOfDay(shift: ShiftType, absences: readonly PartAbsence[]): DayPlan {
  const spans = workingSpans(shift);
  const made = absences.filter((a) => !a.voided).sort((a, b) => (`${a.madeAt} ${a.id}` < `${b.madeAt} ${b.id}` ? -1 : 1));
  const parts: DayPart[] = [];
  let due: readonly Interval[] = spans;
  let out: readonly Interval[] = [];
  for (const a of made) {
    const taken = shared(due, [{ start: a.from, end: a.to }]);
    if (taken.length === 0) continue;
    due = without(due, taken);
    if (a.kind === 'out') out = joined([...out, ...taken]);
    parts.push({ id: a.id, kind: a.kind, from: a.from, to: a.to, minutes: lengthOf(taken), days: daysOf(taken, shift) });
  }
  return { spans, due, out, parts };
}
