import { clockText, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 到, 离, 到, 离: a split shift is signed four times. */
export const PAPER_COLUMNS = 4;

const DAY: Minutes = 1440;
/** A night is signed out up to so long after its shift, minutes. */
const AFTER: Minutes = 360;

/** What the time on paper is measured against. */
export interface PaperShift {
  readonly start: Minutes;
  readonly end: Minutes;
}

/**
 * A line of the sheet as typed, into minutes after the day's midnight. People write the clock: what is earlier than the time before it
 * belongs to the next day where the shift goes over midnight, or where it lies before the hall's day boundary. Refuses what is no time
 * (`attendance/time-shape`) and what runs backwards (`paper/order`); `at` is the column from 0.
 */
export function readPaperRow(
  texts: readonly string[],
  shift: PaperShift | undefined,
  boundary: Minutes,
): Result<(Minutes | null)[], Problem> {
  const times: (Minutes | null)[] = [];
  let last: Minutes | null = null;
  for (let column = 0; column < PAPER_COLUMNS; column++) {
    const text = (texts[column] ?? '').trim();
    const clock = text === '' ? null : parseClock(text);
    if (text !== '' && clock === null) return err({ code: 'attendance/time-shape', detail: { text }, at: String(column) });
    const at: Minutes | null = clock === null ? null : onDay(clock, last, shift, boundary);
    if (at !== null && last !== null && at <= last)
      return err({
        code: 'paper/order',
        detail: { time: clockText(at % DAY), before: clockText(last % DAY) },
        at: String(column),
      });
    last = at ?? last;
    times.push(at);
  }
  return ok(times);
}

function onDay(clock: Minutes, last: Minutes | null, shift: PaperShift | undefined, boundary: Minutes): Minutes {
  const nextDay = clock + DAY;
  const nightEnd = shift && shift.end > DAY ? shift.end - DAY + AFTER : 0;
  if (last !== null) return clock <= last && clock <= Math.max(nightEnd, boundary) ? nextDay : clock;
  return shift && nightEnd > 0 && clock < shift.start && clock <= nightEnd ? nextDay : clock;
}
