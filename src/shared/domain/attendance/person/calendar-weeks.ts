import { type DayKey, daysOfMonth, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';

/** A month as weeks from Monday to Sunday; null where the week reaches into another month. */
export function calendarWeeks(month: MonthKey): (DayKey | null)[][] {
  const days = daysOfMonth(month);
  const lead = weekdayOf(days[0] ?? '') - 1;
  const cells: (DayKey | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
