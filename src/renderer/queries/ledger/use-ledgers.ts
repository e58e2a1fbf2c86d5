import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type LedgerBook, readEntries, readIntake, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';
import type { IntakeDay, LedgerEntry } from '#src/shared/domain/ledger/types.ts';

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

/** Counts between two days; says which it read. */
export interface IntakeRead {
  readonly hallId: string;
  readonly from: DayKey;
  readonly to: DayKey;
  readonly days: readonly IntakeDay[];
}

/** `hallId` '' = of all halls. */
export const useIntake = (hallId: string, from: DayKey, to: DayKey): IntakeRead | undefined =>
  useHallQuery(async (db) => ({ hallId, from, to, days: await readIntake(db, hallId, from, to) }), [hallId, from, to]);
