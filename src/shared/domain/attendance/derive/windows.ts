import { addDays, type DayKey, dayNumber, type Minutes } from '#src/shared/domain/core/day.ts';
import { type Interval, shiftInterval } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** How long before a shift a punch may be an arrival, and how long after it a departure. */
const BEFORE: Minutes = 4 * 60;
const AFTER: Minutes = 6 * 60;

/**
 * The stretch of time whose punches belong to each day, on the absolute scale. Around a shift it reaches 4 h before and 6 h after;
 * between two shifts it is cut half-way; a day without a shift takes what is left between the day boundaries.
 * Windows never overlap, so no punch counts twice and a night shift's morning punch stays with its night.
 */
export function punchWindows(
  days: readonly DayKey[],
  shiftOf: (day: DayKey) => ShiftType | undefined,
  boundary: Minutes,
): Interval[] {
  const shifts = days.map((day) => {
    const shift = shiftOf(day);
    return shift ? shiftInterval(day, shift) : undefined;
  });
  const windows = days.map((day, i) => around(shifts[i], shifts[i - 1], shifts[i + 1]) ?? plainDay(day, boundary));
  return windows.map((w, i) => (shifts[i] ? w : between(w, shifts[i - 1] && windows[i - 1], shifts[i + 1] && windows[i + 1])));
}

function around(shift: Interval | undefined, before: Interval | undefined, after: Interval | undefined): Interval | undefined {
  if (!shift) return undefined;
  const halfWay = (a: Interval, b: Interval) => Math.floor((a.end + b.start) / 2);
  return {
    start: Math.max(shift.start - BEFORE, before ? halfWay(before, shift) : -Infinity),
    end: Math.min(shift.end + AFTER, after ? halfWay(shift, after) : Infinity),
  };
}

const plainDay = (day: DayKey, boundary: Minutes): Interval => ({
  start: dayNumber(day) * 1440 + boundary,
  end: dayNumber(addDays(day, 1)) * 1440 + boundary,
});

function between(day: Interval, before: Interval | undefined, after: Interval | undefined): Interval {
  const start = Math.max(day.start, before?.end ?? -Infinity);
  return { start, end: Math.max(start, Math.min(day.end, after?.start ?? Infinity)) };
}

/** `YYYY-MM-DD HH:mm:ss` on the absolute scale, seconds dropped. */
export const punchMinute = (at: string): Minutes =>
  dayNumber(at.slice(0, 10)) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
