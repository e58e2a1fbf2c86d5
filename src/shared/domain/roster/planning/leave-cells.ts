import type { Calendars } from '#src/shared/domain/calendar/day-info.ts';
import { type DayKey, dateOf, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import { leaveCell } from '#src/shared/domain/roster/edit/selection.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { leaveDays, spanDays, staysInLieu } from './leave-days.ts';
import type { LeaveCell, LeaveRequest } from './types.ts';

type Cells = ReadonlyMap<DayKey, RosterCell>;

const changes = (cell: LeaveCell): boolean => !sameCell(cell.before ?? undefined, cell.after ?? undefined);

/**
 * What granting changes in a person's roster: days that count become leave, and duty on a rest day inside the leave is taken off, because
 * the person is away. Rest stays rest, and so does a day off in lieu.
 */
export function cellsToGrant(
  cells: Cells,
  { leave, from, to }: Pick<LeaveRequest, 'leave' | 'from' | 'to'>,
  calendars: Calendars,
): LeaveCell[] {
  const counted = new Set(leaveDays(leave, from, to, calendars));
  return spanDays(from, to)
    .map((day): LeaveCell => {
      const before = cells.get(day) ?? null;
      const free = before?.kind === 'shift' ? null : before;
      if (staysInLieu(leave, before)) return { day, before, after: before };
      return { day, before, after: counted.has(day) ? leaveCell(leave) : free };
    })
    .filter(changes);
}

/** What taking leave back changes: days that still are what granting made of them become what they were. */
export const cellsToTakeBack = (cells: Cells, request: Pick<LeaveRequest, 'cells'>): LeaveCell[] =>
  (request.cells ?? [])
    .filter((c) => sameCell(cells.get(c.day), c.after ?? undefined))
    .map(({ day, before, after }) => ({ day, before: after, after: before }));

/** The same cells as a change of each month's roster, months in order. */
export const byMonth = (staffId: string, cells: readonly LeaveCell[]): ReadonlyMap<MonthKey, readonly ChangeCell[]> =>
  new Map(
    [...Map.groupBy(cells, (c) => monthOf(c.day))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, own]) => [month, own.map(({ day, before, after }) => ({ staffId, date: dateOf(day), before, after }))]),
  );
