import { type DayKey, weekdayOf } from '#src/shared/domain/core/day.ts';

const keys = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Key of a day's weekday in the `common:weekday` and `common:weekdayLong` texts. */
export const weekdayKey = (day: DayKey): (typeof keys)[number] => keys[weekdayOf(day) - 1] ?? 'monday';
