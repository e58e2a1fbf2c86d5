import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type LedgerBook, readEntries, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { LedgerEntry } from '#src/shared/domain/ledger/types.ts';

export type { LedgerBook } from '#src/renderer/store/ledger-source.ts';

/** The definitions of all ledgers, and what their values stand for. */
export const useLedgerBook = (): LedgerBook | undefined => useHallQuery(readLedgerBook, []);

/** A month of all ledgers; `month` says which one was read. */
export interface LedgerMonth {
  readonly month: MonthKey;
  /** Oldest first. */
  readonly entries: readonly LedgerEntry[];
}

export const useLedgerMonth = (month: MonthKey): LedgerMonth | undefined =>
  useHallQuery(async (db) => ({ month, entries: await readEntries(db, '', month) }), [month]);
