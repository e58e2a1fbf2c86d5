import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { addDuties, type DutyCounts, dutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { HallDb } from './hall-db.ts';

/**
 * By person: rest-day, late and holiday duties of the `months` months before `month`, in every hall. A month counts as it was
 * published last; one that was never published, by its draft.
 */
export async function dutyHistory(db: HallDb, month: MonthKey, months: number): Promise<ReadonlyMap<string, DutyCounts>> {
  const [years, shiftTypes] = await Promise.all([db.of('calendarYears').toArray(), db.of('shiftTypes').toArray()]);
  const calendars = calendarsOf(years);
  const shifts = new Map(shiftTypes.map((s) => [s.id, s]));
  const history = new Map<string, DutyCounts>();
  for (let back = months; back >= 1; back--) {
    const earlier = addMonths(month, -back);
    const days = daysOfMonth(earlier).map((day) => dayInfo(day, calendars));
    for (const [staffId, cells] of await cellsOf(db, earlier)) {
      const counts = dutyCounts(cells, days, shifts);
      const before = history.get(staffId);
      history.set(staffId, before ? addDuties(before, counts) : counts);
    }
  }
  return history;
}

async function cellsOf(db: HallDb, month: MonthKey): Promise<ReadonlyMap<string, RosterCells>> {
  const [rows, publications] = await Promise.all([
    db.of('rosterRows').where('month').equals(month).toArray(),
    db.of('rosterPublications').where('month').equals(month).toArray(),
  ]);
  const cells = new Map(rows.map((r) => [r.staffId, r.cells]));
  for (const hallId of new Set(publications.map((p) => p.hallId)))
    for (const row of latestPublication(publications, month, hallId)?.rows ?? []) cells.set(row.staffId, row.cells);
  return cells;
}
