import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { Calendars } from '#src/shared/domain/calendar/day-info.ts';
import { type DayKey, dayIn } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell, RosterRow } from '#src/shared/domain/roster/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { leaveDays, staysInLieu } from './leave-days.ts';
import type { LeaveEntitlement, LeaveRequest } from './types.ts';

/** What leave is judged by: everybody's requests and entitlements, and the rosters of the years in question. */
export interface LeaveBook {
  readonly staff: readonly StaffMember[];
  /** None that was voided. */
  readonly requests: readonly LeaveRequest[];
  /** None that was voided. */
  readonly entitlements: readonly LeaveEntitlement[];
  /** The sheets as they stand, every month of the years, by person. */
  readonly rows: ReadonlyMap<string, readonly RosterRow[]>;
  /** 半天假 within days that have a shift, by person; none that was voided. */
  readonly parts: ReadonlyMap<string, readonly PartAbsence[]>;
  readonly shifts: ReadonlyMap<string, ShiftType>;
  readonly calendars: Calendars;
}

/** A person's cells of every month in the book, by day. */
export const cellsOf = (book: LeaveBook, staffId: string): ReadonlyMap<DayKey, RosterCell> =>
  new Map(
    (book.rows.get(staffId) ?? []).flatMap((r) =>
      Object.entries(r.cells).map(([date, cell]) => [dayIn(r.month, Number(date)), cell] as const),
    ),
  );

/** The days that a leave takes: those that count, less days off in lieu that the roster has among them. */
export function daysTaken(book: LeaveBook, request: Pick<LeaveRequest, 'staffId' | 'leave' | 'from' | 'to'>): DayKey[] {
  const cells = cellsOf(book, request.staffId);
  const days = leaveDays(request.leave, request.from, request.to, book.calendars);
  return days.filter((day) => !staysInLieu(request.leave, cells.get(day)));
}

/** Requests of a person that hold days: asked or granted. */
export const openRequests = (book: LeaveBook, staffId: string): LeaveRequest[] =>
  book.requests.filter((r) => r.staffId === staffId && (r.status === 'asked' || r.status === 'granted'));
