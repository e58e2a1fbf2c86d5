import { type Calendars, calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, type MonthKey } from '#src/shared/domain/core/day.ts';
import { addDuties, type DutyCounts, dutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import { type DutyMonth, dutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import type { HallDb } from './hall-db.ts';

/**
 * By person: rest-day, late and holiday duties of the `months` months before `month`, in every hall. A month counts as it was
 * published last; one that was never published, by its draft.
 */
export async function dutyHistory(db: HallDb, month: MonthKey, months: number): Promise<ReadonlyMap<string, DutyCounts>> {
  const shifts = new Map((await db.of('shiftTypes').toArray()).map((s) => [s.id, s]));
  const history = new Map<string, DutyCounts>();
  for (const { days, cells: people } of await readDutyMonths(db, addMonths(month, -months), addMonths(month, -1)))
    for (const [staffId, cells] of people) {
      const counts = dutyCounts(cells, days, shifts);
      const before = history.get(staffId);
      history.set(staffId, before ? addDuties(before, counts) : counts);
    }
  return history;
}

/** The months from one to another, both included, as they count; none before the first for which there is a roster. */
export async function readDutyMonths(db: HallDb, from: MonthKey, to: MonthKey): Promise<DutyMonth[]> {
  const calendars = calendarsOf(await db.of('calendarYears').toArray());
  const months: DutyMonth[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const read = await readMonth(db, month, calendars);
    if (months.length > 0 || read.cells.size > 0) months.push(read);
  }
  return months;
}

async function readMonth(db: HallDb, month: MonthKey, calendars: Calendars): Promise<DutyMonth> {
  const [rows, publications] = await Promise.all([
    db.of('rosterRows').where('month').equals(month).toArray(),
    db.of('rosterPublications').where('month').equals(month).toArray(),
  ]);
  return dutyMonth({ month, days: monthInfo(month, calendars), rows, publications });
}
