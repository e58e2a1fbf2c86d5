import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { CalendarDay, CalendarYear } from './types.ts';

/** A day that two versions of a year tell differently; null = the weekday rule. */
export interface DayDifference {
  readonly day: DayKey;
  readonly before: CalendarDay | null;
  readonly after: CalendarDay | null;
}

const same = (a: CalendarDay | undefined, b: CalendarDay | undefined): boolean =>
  a?.kind === b?.kind && a?.name === b?.name && a?.statutory === b?.statutory;

/** What taking in `after` would change, by day. */
export function compareYears(before: CalendarYear | undefined, after: CalendarYear): DayDifference[] {
  const [old, fresh] = [before?.days ?? [], after.days].map((days) => new Map(days.map((d) => [d.day, d])));
  return [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])]
    .sort()
    .filter((day) => !same(old?.get(day), fresh?.get(day)))
    .map((day) => ({ day, before: old?.get(day) ?? null, after: fresh?.get(day) ?? null }));
}
