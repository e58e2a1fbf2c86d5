import type { Minutes } from '#src/shared/domain/core/day.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

type Times = Pick<ShiftType, 'start' | 'end' | 'breaks'>;
type Span = readonly [from: Minutes, to: Minutes];

/** The stretches worked between the breaks, in order. */
export function shiftSpans(shift: Times): Span[] {
  const spans: Span[] = [];
  let from = shift.start;
  for (const pause of [...shift.breaks].sort((a, b) => a.start - b.start)) {
    if (pause.start > from) spans.push([from, pause.start]);
    from = Math.max(from, pause.end);
  }
  if (shift.end > from) spans.push([from, shift.end]);
  return spans;
}

/** `08:30—12:00`; the end names the next day only when the start does not yet. */
const spanText = ([from, to]: Span): string => {
  if (to === 1440) return `${clockText(from)}—24:00`;
  return `${timeText(from)}—${from >= 1440 ? clockText(to - 1440) : timeText(to)}`;
};

/** `08:30—12:00、13:00—17:30` */
export const shiftTimes = (shift: Times, separator = '、'): string => shiftSpans(shift).map(spanText).join(separator);

/** `6`, `5.5`: hours for a cell, '' for none. At most one decimal, half up. */
export const hoursText = (minutes: Minutes): string => (minutes === 0 ? '' : String(Math.round(minutes / 6) / 10));
/** A count for a cell, '' for none. */
export const countText = (n: number): string => (n === 0 ? '' : String(n));
