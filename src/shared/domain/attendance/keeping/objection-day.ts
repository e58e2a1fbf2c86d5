import { type DayKey, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';

/** “2026-10-09”, “10月9日”, “10.9”, or “9日”, “9号” alone. */
const written = /(?:\d{4}\s*[年\-./]\s*)?(?:(\d{1,2})\s*[月\-./]\s*(\d{1,2})|(\d{1,2})(?=\s*[日号]))/g;

/** The day that an objection to a month's sheet is about: the first of that month that its note names, null where it names none. */
export function objectionDay(note: string, month: MonthKey): DayKey | null {
  for (const [, named = month.slice(5), ofNamed, alone] of note.matchAll(written)) {
    const date = Number(ofNamed ?? alone);
    if (Number(named) === Number(month.slice(5)) && date >= 1 && date <= daysInMonth(month)) return dayIn(month, date);
  }
  return null;
}
