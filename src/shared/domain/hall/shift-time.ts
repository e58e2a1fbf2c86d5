import { type DayKey, dayNumber, type Minutes } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from './types.ts';

/** A stretch of time in minutes since 1970-01-01, so that nights and month ends need no special case. */
export interface Interval {
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Paid minutes: from start to end, less the unpaid breaks. */
export const shiftMinutes = (shift: Pick<ShiftType, 'start' | 'end' | 'breaks'>): Minutes =>
  shift.end - shift.start - shift.breaks.reduce((sum, b) => sum + (b.end - b.start), 0);

/** The shift on a day, on the absolute scale. */
export function shiftInterval(day: DayKey, shift: Pick<ShiftType, 'start' | 'end'>): Interval {
  const midnight = dayNumber(day) * 1440;
  return { start: midnight + shift.start, end: midnight + shift.end };
}

/** 夜班劳动: any work between 22:00 and 06:00 (《女职工劳动保护特别规定》第六条 speaks of night work; the hours are common practice). */
export const isNightShift = (shift: Pick<ShiftType, 'start' | 'end'>): boolean => shift.end > 22 * 60 || shift.start < 6 * 60;
