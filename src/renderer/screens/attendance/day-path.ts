import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Address of a day's sheet with a person chosen. */
export const dayPath = (day: DayKey, hallId: string, staffId: string): string =>
  `/attendance/day/${day}/${hallId}?staff=${staffId}`;
