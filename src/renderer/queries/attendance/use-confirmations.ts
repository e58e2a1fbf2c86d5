import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { SheetConfirmation } from '#src/shared/domain/attendance/keeping/types.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';

/** Confirmations of a month by person. `undefined` while they are read. */
export const useConfirmations = (month: MonthKey): ReadonlyMap<string, SheetConfirmation> | undefined =>
  useHallQuery(
    async (db) => {
      const found = await db.of('sheetConfirmations').where('month').equals(month).toArray();
      return new Map(found.map((c) => [c.staffId, c]));
    },
    [month],
  );
