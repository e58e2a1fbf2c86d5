import { isDayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { statutoryDays } from './statutory.ts';
import type { CalendarDay, CalendarYear } from './types.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A year has 365 days; an official table names far fewer. */
const MOST_DAYS = 366;

/**
 * Reads a year in the holiday-cn shape `{year, papers, days: [{name, date, isOffDay}]}`.
 * Anything else is refused with where it is wrong; nothing is taken in half.
 */
export function importCalendarYear(json: unknown): Result<CalendarYear, Problem[]> {
  if (!isRecord(json)) return err([{ code: 'calendar/not-a-calendar' }]);
  const { year, days } = json;
  const papers = Array.isArray(json['papers']) ? json['papers'].filter((p): p is string => typeof p === 'string') : [];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2100)
    return err([{ code: 'calendar/no-year' }]);
  if (!Array.isArray(days) || days.length === 0 || days.length > MOST_DAYS) return err([{ code: 'calendar/no-days' }]);
  const statutory = statutoryDays(year);
  const read = days.map((entry, i) => readDay(entry, i + 1, year, statutory));
  const problems = read.flatMap((r) => (r.ok ? [] : [r.error]));
  const good = read.flatMap((r) => (r.ok ? [r.value] : []));
  const seen = new Set<string>();
  for (const { day } of good) {
    if (seen.has(day)) problems.push({ code: 'calendar/twice', detail: { day } });
    seen.add(day);
  }
  if (problems.length > 0) return err(problems);
  good.sort((a, b) => (a.day < b.day ? -1 : 1));
  return ok({ id: String(year), year, announced: true, papers, days: good });
}

function readDay(
  entry: unknown,
  line: number,
  year: number,
  statutory: ReadonlyMap<string, string>,
): Result<CalendarDay, Problem> {
  if (!isRecord(entry)) return err({ code: 'calendar/bad-entry', detail: { line } });
  const { name, date, isOffDay } = entry;
  if (typeof date !== 'string' || !isDayKey(date))
    return err({ code: 'calendar/bad-date', detail: { line, text: typeof date === 'string' ? date.slice(0, 40) : '' } });
  if (typeof name !== 'string' || name.length > 40 || typeof isOffDay !== 'boolean')
    return err({ code: 'calendar/bad-entry', detail: { line } });
  if (!date.startsWith(`${year}-`)) return err({ code: 'calendar/other-year', detail: { line, day: date, year } });
  return ok({ day: date, name, kind: isOffDay ? 'off' : 'makeUp', statutory: isOffDay && statutory.has(date) });
}
