import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';

/** Reasons of a month by their id. */
export const useOpenReasons = (month: MonthKey): ReadonlyMap<string, string> =>
  useHallQuery(
    async (db) => new Map((await db.of('openReasons').where('month').equals(month).toArray()).map((r) => [r.id, r.reason])),
    [month],
  ) ?? new Map<string, string>();
