import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { addMonths, type DayKey, dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import type { Due } from './due.ts';
import { type Owing, owing, staffedHalls } from './owing.ts';

/** Next month's roster is due from this date on. */
const ROSTER_FROM = 20;

/** Rosters that are not published: this month's, and from the 20th on the next one's. */
export async function rosterDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const month = monthOf(today);
  const due: Due[] = [];
  const halls = await staffedHalls(db);
  const unpublished = async (m: string): Promise<readonly Owing[]> => {
    const rows = await db.of('rosterPublications').where('month').equals(m).toArray();
    return owing(halls, (hallId) => rows.some((p) => p.hallId === hallId));
  };
  for (const hall of await unpublished(month)) due.push(roster('thisRoster', 'today', month, hall));
  if (dateOf(today) < ROSTER_FROM) return due;
  const next = addMonths(month, 1);
  for (const hall of await unpublished(next)) due.push(roster('nextRoster', 'soon', next, hall));
  return due;
}

const roster = (code: 'thisRoster' | 'nextRoster', group: Due['group'], month: string, hall: Owing): Due => ({
  key: `${code} ${month} ${hall.hallId}`,
  group,
  code,
  detail: { month: Number(month.slice(5)), name: hall.name },
  go: 'roster',
  path: `/roster/${month}/${hall.hallId}`,
});
