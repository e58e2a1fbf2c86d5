import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readLeave, readWishes } from '#src/renderer/store/leave-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';

/** Leave and wishes around a month. */
export interface MonthLeave {
  /** Of the month's year and those around it: leave may reach over the turn of the year. */
  readonly book: LeaveBook;
  /** Every hall's, of the month. */
  readonly wishes: readonly RosterWish[];
  /** The month's attendance of the hall is locked. */
  readonly locked: boolean;
}

/** `undefined` while it is read the first time. */
export const useMonthLeave = (month: MonthKey, hallId: string): MonthLeave | undefined =>
  useHallQuery(
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
