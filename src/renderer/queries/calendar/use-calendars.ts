import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type Calendars, calendarsOf } from '#src/shared/domain/calendar/day-info.ts';

/** The years that the hall has, by year. */
export const useCalendars = (): Calendars | undefined =>
  useHallQuery(async (db) => calendarsOf(await db.of('calendarYears').toArray()), []);
