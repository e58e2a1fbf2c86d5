import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readLeave, readWishes } from '#src/renderer/store/leave-source.ts';
import { balanceDay, overtimeRows, readOvertime } from '#src/renderer/store/overtime-source.ts';
import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import type { InLieuBook } from '#src/shared/domain/roster/planning/leave-balance.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';

/** Leave and wishes around a month. */
export interface MonthLeave {
  /** Of the month's year and those around it: leave may reach over the turn of the year. */
  readonly book: LeaveBook;
  /** The accounts of time off in lieu; undefined while they are read, which takes longer. */
  readonly lieu: InLieuBook | undefined;
  /** Every hall's, of the month. */
  readonly wishes: readonly RosterWish[];
  /** The month's attendance of the hall is locked. */
  readonly locked: boolean;
}

/** `undefined` while it is read the first time. */
export function useMonthLeave(month: MonthKey, hallId: string, now: Instant): MonthLeave | undefined {
  const leave = useHallQuery(
    async (db) => {
      const year = Number(month.slice(0, 4));
      const [book, wishes, state] = await Promise.all([
        readLeave(db, year - 1, year + 1),
        readWishes(db, month),
        db.of('attendanceMonths').get(`${month}:${hallId}`),
      ]);
      return { book, wishes, locked: (state?.lockedAt ?? '') !== '' };
    },
    [month, hallId],
  );
  const lieu = useInLieu(month, hallId, now);
  return useMemo(() => leave && { ...leave, lieu }, [leave, lieu]);
}

/** What the overtime ledger of the month says of everybody's time off in lieu. */
function useInLieu(month: MonthKey, hallId: string, now: Instant): InLieuBook | undefined {
  const found = useHallQuery((db) => readOvertime(db, month, hallId), [month, hallId]);
  return useMemo(() => {
    if (found?.source.month !== month || found.source.hallId !== hallId) return undefined;
    return {
      month,
      asOf: balanceDay(month, now),
      months: found.source.settings.rules.inLieuMonths,
      moves: new Map(overtimeRows(found, now).map(({ overtime }) => [overtime.staffId, overtime.moves])),
    };
  }, [found, month, hallId, now]);
}
