import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { LeaveRequest } from './types.ts';

const rank: Readonly<Record<LeaveRequest['status'], number>> = { asked: 0, granted: 1, refused: 2, withdrawn: 2 };

/** Requests that touch a month: those to decide first, then by day. */
export function monthsRequests(requests: readonly LeaveRequest[], month: MonthKey): LeaveRequest[] {
  const [first, last] = [dayIn(month, 1), dayIn(month, daysInMonth(month))];
  return requests
    .filter((r) => !r.voided && r.from <= last && r.to >= first)
    .sort(
      (a, b) => rank[a.status] - rank[b.status] || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.askedAt < b.askedAt ? -1 : 1),
    );
}
