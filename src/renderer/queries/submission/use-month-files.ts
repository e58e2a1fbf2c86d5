import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/** Every version of a month's file, newest first. */
export function useMonthFiles(month: MonthKey): readonly MonthFile[] | undefined {
  const found = useHallQuery(
    async (db) => ({ month, files: await db.of('monthFiles').where('month').equals(month).toArray() }),
    [month],
  );
  return found?.month === month ? [...found.files].sort((a, b) => b.version - a.version) : undefined;
}
