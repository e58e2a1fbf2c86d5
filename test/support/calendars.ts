import calendar2025 from '#assets/calendars/2025.json' with { type: 'json' };
import calendar2026 from '#assets/calendars/2026.json' with { type: 'json' };
import { type Calendars, calendarsOf } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';

function read(json: unknown): CalendarYear {
  const year = importCalendarYear(json);
  if (!year.ok) throw new Error(JSON.stringify(year.error));
  return year.value;
}

export const official2025: CalendarYear = read(calendar2025);
export const official2026: CalendarYear = read(calendar2026);
/** The years that come with the app. */
export const officialCalendars: Calendars = calendarsOf([official2025, official2026]);
