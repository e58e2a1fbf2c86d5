import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { type RosterBase, readRosterBase } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';

/** A month's drafts in every hall, as read from the store. */
export interface RosterRead {
  readonly month: MonthKey;
  readonly rows: readonly RosterRow[];
  /** Number of the newest journal entry that is in the rows. */
  readonly seq: number;
}

/** What the month's roster stands on; `undefined` while it is read the first time. */
export function useRosterBase(month: MonthKey): RosterBase | undefined {
  const base = useHallQuery((db) => readRosterBase(db, month), [month]);
  return base?.month === month ? base : undefined;
}

const rowsOf = (db: HallDb, month: MonthKey): Promise<RosterRow[]> => db.of('rosterRows').where('month').equals(month).toArray();

/** Rows and journal number are read in one transaction, so that the screen knows which of its edits they contain. */
export function useRosterRows(month: MonthKey): RosterRead | undefined {
  const found = useHallQuery(
    (db) =>
      db.transaction('r', db.of('rosterRows'), db.meta, async (): Promise<RosterRead> => {
        const [rows, mark] = await Promise.all([rowsOf(db, month), db.meta.get('applied')]);
        return { month, rows, seq: mark?.seq ?? 0 };
      }),
    [month],
  );
  return found?.month === month ? found : undefined;
}

/** The drafts of an earlier month: read again only when that month changes. */
export function useEarlierRows(month: MonthKey): readonly RosterRow[] | undefined {
  const found = useHallQuery(async (db) => ({ month, rows: await rowsOf(db, month) }), [month]);
  return found?.month === month ? found.rows : undefined;
}
