import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayResult } from './day-result.ts';
import { without } from './spans.ts';

/** Shorter leave or 公出 stays out of the cell: the day is still the day it was. Days. */
const HALF_SHOWN = 0.25;

/**
 * What stands in a cell of the month sheet: one mark, or two for a day in halves, the earlier one first (√/○ = worked in the morning, sick
 * in the afternoon). A mark set by hand for the whole day stands alone.
 */
export function dayMarks(result: DayResult): readonly MarkKind[] {
  const { mark, parts, worked } = result;
  if (mark === null) return [];
  const half = parts.filter((p) => p.days >= HALF_SHOWN);
  if (half.length === 0) return [mark];
  const rest = without(
    worked,
    half.map(({ from, to }) => ({ start: from, end: to })),
  );
  const pieces = [
    ...half.map(({ from, kind }) => ({ at: from, mark: kind })),
    ...rest.map(({ start }) => ({ at: start, mark })),
  ].sort((a, b) => a.at - b.at);
  const [first, last] = [pieces[0]?.mark ?? mark, pieces.at(-1)?.mark ?? mark];
  return first === last ? [first] : [first, last];
}
