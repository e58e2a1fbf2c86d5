import { dayIn, dayNumber, isDayKey } from '#src/shared/domain/core/day.ts';

const known = new Map<number, number | null>();
/** Years that a machine or a person may write; a clock that was never set starts in 2000 or 1970. */
const FIRST = 1970;
const LAST = 2099;

/** Days since 1970-01-01 of a date, null when the calendar has no such day. Remembered: a file repeats few days. */
export function civilDay(year: number, month: number, date: number): number | null {
  if (year < FIRST || year > LAST || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const id = year * 10_000 + month * 100 + date;
  const seen = known.get(id);
  if (seen !== undefined) return seen;
  const key = dayIn(`${year}-${String(month).padStart(2, '0')}`, date);
  const day = isDayKey(key) ? dayNumber(key) : null;
  known.set(id, day);
  return day;
}
