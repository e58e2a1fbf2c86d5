import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { newestFirst } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { LeaveRequest, RosterChange, RosterWish, Standby } from '#src/shared/domain/roster/planning/types.ts';

/** The changes of a hall's published month, newest first; `undefined` while they are read. */
export const useRosterChanges = (month: MonthKey, hallId: string): readonly RosterChange[] | undefined =>
  useHallQuery(
    async (db) => newestFirst(await db.of('rosterChanges').where('[month+hallId]').equals([month, hallId]).toArray()),
    [month, hallId],
  );

/** What speaks for or against people on the days of a month. */
export interface MonthAsked {
  /** Of this hall, by day; none that was taken back. */
  readonly standbys: readonly Standby[];
  readonly wishes: readonly RosterWish[];
  readonly leaveRequests: readonly LeaveRequest[];
  /** The month's attendance is locked: nothing of the roster can be changed any more. */
  readonly locked: boolean;
}

export const useMonthAsked = (month: MonthKey, hallId: string): MonthAsked | undefined =>
  useHallQuery(
    async (db) => {
      const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
      const [standbys, wishes, leaveRequests, state] = await Promise.all([
        db.of('standbys').where('day').between(first, last, true, true).sortBy('id'),
        db.of('rosterWishes').where('day').between(first, last, true, true).toArray(),
        db.of('leaveRequests').where('from').belowOrEqual(last).toArray(),
        db.of('attendanceMonths').get(`${month}:${hallId}`),
      ]);
      return {
        standbys: standbys.filter((s) => s.hallId === hallId && !s.voided),
        wishes,
        leaveRequests: leaveRequests.filter((r) => r.to >= first),
        locked: (state?.lockedAt ?? '') !== '',
      };
    },
    [month, hallId],
  );
