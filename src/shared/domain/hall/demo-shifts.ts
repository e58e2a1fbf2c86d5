import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, dateOf, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { RosterCell, RosterCells, RosterRow } from '#src/shared/domain/roster/types.ts';
import { demoAssignments } from './demo-staff.ts';
import type { ShiftType } from './types.ts';

/** Before the hall opens and before it closes: home at noon, four punches a day. */
export const demoSplitShift: ShiftType = {
  id: 'shift-liang',
  name: '两头班',
  glyph: '两',
  key: '7',
  start: 420,
  end: 1110,
  breaks: [{ start: 690, end: 900 }],
  tone: 'zao',
  order: 7,
};

const holders = (postId: string): ReadonlySet<string> =>
  new Set(demoAssignments.filter((a) => a.postId === postId).map((a) => a.staffId));
const [cleaners, guards] = [holders('post-cleaner'), holders('post-guard')];

/** The cleaner works at both ends of the day, the guard keeps the night before a weekend; everybody else as before. */
export const withOddShifts = (rows: readonly RosterRow[], daysOf: (month: MonthKey) => readonly DayInfo[]): RosterRow[] =>
  rows.map((row) => {
    if (cleaners.has(row.staffId)) return { ...row, cells: mapped(row.cells, () => demoSplitShift.id) };
    if (!guards.has(row.staffId)) return row;
    const days = new Map(daysOf(row.month).map((d) => [d.day, d]));
    const nights = [...days.values()].filter(
      (d) => d.kind === 'workday' && weekdayOf(d.day) === 5 && days.get(addDays(d.day, 1))?.kind === 'restDay',
    );
    const dates = new Set(nights.map((d) => dateOf(d.day)));
    return { ...row, cells: mapped(row.cells, (id, date) => (dates.has(Number(date)) ? 'shift-ye' : id)) };
  });

const mapped = (cells: RosterCells, shift: (id: string, date: string) => string): RosterCells =>
  Object.fromEntries(
    Object.entries(cells).map(([date, cell]): [string, RosterCell] => [
      date,
      cell.kind === 'shift' ? { ...cell, shiftTypeId: shift(cell.shiftTypeId, date) } : cell,
    ]),
  );
