import { type DayKey, dayNumber, dayOfNumber, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { calendarsOf, dayInfo } from './day-info.ts';
import { knowsMovingDays, statutoryHolidays } from './statutory.ts';
import type { CalendarDay, CalendarYear } from './types.ts';

/** 《全国年节及纪念日放假办法》(2024): 连续上班一般不超过 6 天. */
const LONGEST_RUN = 6;

/** What looks wrong in a year: missing statutory days, make-up days that are no weekend, long runs of work. */
export function lintCalendar(calendar: CalendarYear): Problem[] {
  return [...unknownMovingDays(calendar), ...missingStatutory(calendar), ...oddMakeUps(calendar), ...longRuns(calendar)];
}

/** Without the dates of 春节, 清明, 端午 and 中秋 nobody can say which of the days off are paid 300 %. */
const unknownMovingDays = ({ year }: CalendarYear): Problem[] =>
  knowsMovingDays(year) ? [] : [{ code: 'calendar/moving-unknown', detail: { year, day: `${year}-01-01` } }];

function missingStatutory(calendar: CalendarYear): Problem[] {
  const off = new Set(calendar.days.filter((d) => d.kind === 'off' && d.statutory).map((d) => d.day));
  return statutoryHolidays(calendar.year).flatMap((h) =>
    h.days.filter((day) => !off.has(day)).map((day) => ({ code: 'calendar/statutory-missing', detail: { day, name: h.name } })),
  );
}

const oddMakeUps = (calendar: CalendarYear): Problem[] =>
  calendar.days
    .filter((d) => d.kind === 'makeUp' && weekdayOf(d.day) < 6)
    .map((d) => ({ code: 'calendar/make-up-on-weekday', detail: { day: d.day } }));

function longRuns(calendar: CalendarYear): Problem[] {
  const calendars = calendarsOf([calendar]);
  const problems: Problem[] = [];
  let worked: DayKey[] = [];
  const last = dayNumber(`${calendar.year}-12-31`);
  for (let n = dayNumber(`${calendar.year}-01-01`); n <= last + 1; n++) {
    const day = dayOfNumber(n);
    if (n <= last && dayInfo(day, calendars).kind === 'workday') {
      worked.push(day);
      continue;
    }
    if (worked.length > LONGEST_RUN)
      problems.push({ code: 'calendar/long-run', detail: { from: worked[0] ?? '', days: worked.length } });
    worked = [];
  }
  return problems;
}

/** Sets one day of a year by hand; `null` gives the day back to the weekday rule. */
export function editCalendarDay(calendar: CalendarYear, day: string, entry: Omit<CalendarDay, 'day'> | null): CalendarYear {
  const others = calendar.days.filter((d) => d.day !== day);
  const days = entry ? [...others, { day, ...entry }].sort((a, b) => (a.day < b.day ? -1 : 1)) : others;
  return { ...calendar, days };
}
