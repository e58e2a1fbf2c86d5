import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type RosterBase, readRosterBase } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';

/** A month's drafts as read from the store. */
export interface RosterRead {
  readonly month: MonthKey;
  readonly rows: readonly RosterRow[];
  /** Reads are numbered in the order in which they start: one that started after a write shows that write. */
  readonly read: number;
}

let started = 0;
/** The number of the newest read that has started. */
export const rosterReadsStarted = (): number => started;

/** What the month's roster stands on; `undefined` while it is read the first time. */
export function useRosterBase(month: MonthKey): RosterBase | undefined {
  const base = useHallQuery((db) => readRosterBase(db, month), [month]);
  return base?.month === month ? base : undefined;
}

/** The drafts of one month in every hall. */
export function useRosterRows(month: MonthKey): RosterRead | undefined {
  const found = useHallQuery(
    async (db): Promise<RosterRead> => {
      started++;
      const read = started;
      return { month, read, rows: await db.of('rosterRows').where('month').equals(month).toArray() };
    },
    [month],
  );
  return found?.month === month ? found : undefined;
}
