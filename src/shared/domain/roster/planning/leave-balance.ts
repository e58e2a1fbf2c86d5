import { daysOf } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import { IN_LIEU_DAY, type InLieuMoves, inLieuAccount, inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { cellsOf, daysTaken, type LeaveBook } from './leave-book.ts';
import { entitlementId, lawfulAnnual } from './leave-entitlement.ts';
import type { LeaveEntitlement, LeaveRequest } from './types.ts';

/** A person's days of one kind in a year. `left = entitled + earned - used - expired`, but for rounding; may be negative. */
export interface LeaveBalance {
  /** By law; 0 for time off in lieu. */
  readonly lawful: number;
  /** The number that the hall set instead of it, or carried over; undefined when it set none. */
  readonly own: LeaveEntitlement | undefined;
  readonly entitled: number;
  /** Rest-day work that is given back. */
  readonly earned: number;
  readonly used: number;
  /** Time off in lieu that nobody took in time. */
  readonly expired: number;
  /** Days that are asked for and not decided. */
  readonly asked: number;
  readonly left: number;
}

const ownNumber = (book: LeaveBook, year: number, staffId: string, leave: LeaveEntitlement['leave']) =>
  book.entitlements.find((e) => e.id === entitlementId(year, staffId, leave) && !e.voided);

/** Working days on which the roster says this leave, among the days wanted, and parts of days with a shift. */
function usedDays(book: LeaveBook, staffId: string, leave: LeaveEntitlement['leave'], within: (day: DayKey) => boolean): number {
  const cells = cellsOf(book, staffId);
  const whole = [...cells].filter(
    ([day, cell]) =>
      cell.kind === 'leave' && cell.leave === leave && within(day) && dayInfo(day, book.calendars).kind === 'workday',
  ).length;
  const parts = (book.parts.get(staffId) ?? []).filter((p) => p.kind === leave && within(p.day));
  return parts.reduce((sum, part) => sum + partDays(book, part, cells.get(part.day)), whole);
}

/** Days that a leave within a shift takes; nothing on a day without one. */
function partDays(book: LeaveBook, { from, to }: PartAbsence, cell: RosterCell | undefined): number {
  const shift = cell?.kind === 'shift' ? book.shifts.get(cell.shiftTypeId) : undefined;
  return shift ? daysOf([{ start: from, end: to }], shift) : 0;
}

/** Days of a request in a year that the roster does not hold yet. */
export function newDays(book: LeaveBook, request: Pick<LeaveRequest, 'staffId' | 'leave' | 'from' | 'to'>, year: number): number {
  const cells = cellsOf(book, request.staffId);
  return daysTaken(book, request).filter((day) => {
    const cell = cells.get(day);
    return day.startsWith(`${year}-`) && !(cell?.kind === 'leave' && cell.leave === request.leave);
  }).length;
}

const askedDays = (book: LeaveBook, staffId: string, leave: LeaveEntitlement['leave'], year: number, exceptId: string): number =>
  book.requests
    .filter((r) => r.staffId === staffId && r.leave === leave && r.status === 'asked' && r.id !== exceptId && !r.voided)
    .reduce((sum, r) => sum + newDays(book, r, year), 0);

/** 年休假: what the law gives or the hall set, less the days on the rosters of the year. A request can be left out of `asked`. */
export function annualBalance(book: LeaveBook, member: StaffMember, year: number, exceptId = ''): LeaveBalance {
  const lawful = lawfulAnnual(member, year);
  const own = ownNumber(book, year, member.id, 'annual');
  const entitled = own?.days ?? lawful;
  const used = usedDays(book, member.id, 'annual', (day) => day.startsWith(`${year}-`));
  const asked = askedDays(book, member.id, 'annual', year, exceptId);
  return { lawful, own, entitled, earned: 0, used, expired: 0, asked, left: entitled - used };
}

/** The accounts that the overtime ledger keeps (加班台账), as it has them in a month. */
export interface InLieuBook {
  readonly month: MonthKey;
  /** The day that the month's balances are told for. */
  readonly asOf: DayKey;
  /** Months after which time off lapses; 0 = never. */
  readonly months: number;
  readonly moves: ReadonlyMap<string, InLieuMoves>;
}

/**
 * 调休: the ledger's own account on a day, in days. Rest-day duty counts when it was worked and is not to be paid; duty on statutory
 * holidays is paid and gives nothing back (《劳动法》第四十四条第二、三项). What has lapsed by that day is gone.
 */
export function inLieuBalance(
  book: LeaveBook,
  lieu: InLieuBook,
  member: StaffMember,
  day: DayKey = lieu.asOf,
  exceptId = '',
): LeaveBalance {
  const year = Number(lieu.month.slice(0, 4));
  const { earned, taken } = lieu.moves.get(member.id) ?? { earned: [], taken: [] };
  const account = inLieuAccount(earned, taken, lieu.months, day);
  const own = ownNumber(book, year, member.id, 'inLieu');
  const entitled = own?.days ?? 0;
  return {
    lawful: 0,
    own,
    entitled,
    earned: inLieuDays(account.earned - Math.round(entitled * IN_LIEU_DAY)),
    used: inLieuDays(account.used),
    expired: inLieuDays(account.expired),
    asked: askedDays(book, member.id, 'inLieu', year, exceptId),
    left: inLieuDays(account.left - account.owed),
  };
}
