import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { AttendanceRecord, MarkKind } from '#src/shared/domain/attendance/types.ts';
import { clockText, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

const DAY: Minutes = 1440;

/** A time of a day as its clock shows it; what falls before or after midnight too. */
export const clockOf = (minutes: Minutes | null): string => (minutes === null ? '' : clockText(((minutes % DAY) + DAY) % DAY));

/** Marks that follow from the times; when those change they are derived again. What somebody said otherwise (外出, leave) stays. */
const byTimes: readonly (MarkKind | null)[] = ['present', 'late', 'early', 'restOvertime', 'holidayOvertime'];

type TimesPatch = Partial<Pick<AttendanceRecord, 'inAt' | 'outAt' | 'mark'>>;

/** What typed times set: only what was changed, `null` when nothing was. An emptied field goes back to the punches. */
export function timesPatch(line: DayLine, inText: string, outText: string): TimesPatch | null {
  const { result, shift, person } = line;
  const inChanged = inText.trim() !== clockOf(result.inAt);
  const outChanged = outText.trim() !== clockOf(result.outAt);
  if (!inChanged && !outChanged) return null;
  const inAt = inChanged ? arrival(parseClock(inText), shift) : result.inAt;
  const outAt = departure(parseClock(outText), inAt, shift);
  const mark = person.records.get(result.day)?.mark ?? null;
  return {
    ...(inChanged ? { inAt } : {}),
    ...(outChanged ? { outAt } : {}),
    ...(shift && mark !== null && byTimes.includes(mark) ? { mark: null } : {}),
  };
}

const overnight = (shift: ShiftType | undefined): shift is ShiftType => shift !== undefined && shift.end > DAY;

/** A night's arrival in the small hours is on the next day. */
const arrival = (at: Minutes | null, shift: ShiftType | undefined): Minutes | null =>
  at !== null && overnight(shift) && at < shift.end - DAY ? at + DAY : at;

/** A night's departure before its arrival is on the next day. */
const departure = (at: Minutes | null, inAt: Minutes | null, shift: ShiftType | undefined): Minutes | null =>
  at !== null && overnight(shift) && at < (inAt ?? shift.start) ? at + DAY : at;
