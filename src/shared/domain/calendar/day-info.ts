import { type DayKey, daysOfMonth, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import { statutoryDays } from './statutory.ts';
import type { CalendarDay, CalendarYear, DayInfo } from './types.ts';

/** The calendars that the hall has, by year. */
export type Calendars = ReadonlyMap<number, CalendarYear>;

export const calendarsOf = (years: readonly CalendarYear[]): Calendars => new Map(years.map((y) => [y.year, y]));

/** What a day is. A year without an announced calendar uses weekends and the statutory days known by date. */
export function dayInfo(day: DayKey, calendars: Calendars): DayInfo {
  const year = Number(day.slice(0, 4));
  const calendar = calendars.get(year);
  const entry = calendar?.days.find((d) => d.day === day);
  if (entry) return fromEntry(entry, calendar?.announced ?? false);
  const statutory = calendar?.announced ? undefined : statutoryDays(year).get(day);
  return {
    day,
    kind: statutory ? 'holiday' : weekdayOf(day) >= 6 ? 'restDay' : 'workday',
    name: statutory ?? '',
    makeUp: false,
    known: calendar?.announced ?? false,
  };
}

const fromEntry = (entry: CalendarDay, known: boolean): DayInfo => ({
  day: entry.day,
  kind: entry.kind === 'makeUp' ? 'workday' : entry.statutory ? 'holiday' : 'restDay',
  name: entry.name,
  makeUp: entry.kind === 'makeUp',
  known,
});

export const monthInfo = (month: MonthKey, calendars: Calendars): DayInfo[] =>
  daysOfMonth(month).map((day) => dayInfo(day, calendars));

/** 应出勤: working days of the month, make-up days included. */
export const workdaysIn = (days: readonly DayInfo[]): number => days.filter((d) => d.kind === 'workday').length;
