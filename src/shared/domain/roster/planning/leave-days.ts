import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { type Calendars, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addDays, type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';

/**
 * Leave that runs on through rest days and holidays: the 98 days of 《女职工劳动保护特别规定》第七条 are days of the calendar, and so
 * are the one to three days of 劳总薪字〔1980〕29号 by common practice.
 */
const byCalendar: readonly LeaveKind[] = ['maternity', 'marriage', 'bereavement'];

/** Every day counts; else only working days do. */
export const countsEveryDay = (leave: LeaveKind): boolean => byCalendar.includes(leave);

/** A day off in lieu inside such leave stays what it is: nobody takes leave on a day that is off already. */
export const staysInLieu = (leave: LeaveKind, cell: RosterCell | null | undefined): boolean =>
  leave !== 'inLieu' && !countsEveryDay(leave) && cell?.kind === 'leave' && cell.leave === 'inLieu';

/** Both ends included; none when `to` lies before `from`. */
export const spanDays = (from: DayKey, to: DayKey): DayKey[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));

/**
 * The days of a leave that count. Rest days and statutory holidays inside annual leave are not part of it
 * (《职工带薪年休假条例》第三条), make-up workdays are; time off in lieu, sick and personal leave are counted the same way, as the
 * month sheet and the wages count them.
 */
export const leaveDays = (leave: LeaveKind, from: DayKey, to: DayKey, calendars: Calendars): DayKey[] =>
  spanDays(from, to).filter((day) => countsEveryDay(leave) || dayInfo(day, calendars).kind === 'workday');
