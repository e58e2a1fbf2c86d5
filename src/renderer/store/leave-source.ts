import { calendarsOf } from '#src/shared/domain/calendar/day-info.ts';
import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { LeaveBook } from '#src/shared/domain/roster/planning/leave-book.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import type { HallDb } from './hall-db.ts';

/** Everything that leave in these years is judged by; both years included. */
export async function readLeave(db: HallDb, firstYear: number, lastYear = firstYear): Promise<LeaveBook> {
  const [first, last] = [`${firstYear}-01-01`, `${lastYear}-12-31`];
  const [staff, requests, entitlements, rows, parts, shiftTypes, years] = await Promise.all([
    db.of('staff').toArray(),
    db.of('leaveRequests').where('from').belowOrEqual(last).toArray(),
    db.of('leaveEntitlements').where('year').between(firstYear, lastYear, true, true).toArray(),
    db.of('rosterRows').where('month').between(`${firstYear}-01`, `${lastYear}-12`, true, true).toArray(),
    db.of('partAbsences').where('day').between(first, last, true, true).toArray(),
    db.of('shiftTypes').toArray(),
    db.of('calendarYears').toArray(),
  ]);
  return {
    staff,
    requests: requests.filter((r) => r.to >= first && !r.voided),
    entitlements: entitlements.filter((e) => !e.voided),
    rows: Map.groupBy(rows, (r) => r.staffId),
    parts: Map.groupBy(
      parts.filter((p) => !p.voided),
      (p) => p.staffId,
    ),
    shifts: new Map(shiftTypes.map((s) => [s.id, s])),
    calendars: calendarsOf(years),
  };
}

/** 愿望: those of a month's days that were not voided, of every hall, by day. */
export async function readWishes(db: HallDb, month: MonthKey): Promise<RosterWish[]> {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  const found = await db.of('rosterWishes').where('day').between(first, last, true, true).sortBy('day');
  return found.filter((w) => !w.voided);
}
