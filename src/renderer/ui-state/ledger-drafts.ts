import { create } from 'zustand';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';

/** A line of a ledger as typed. An empty time is now on today's line, and not known on another day's. */
export interface LineDraft {
  readonly day: string;
  readonly time: string;
  readonly hallId: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is half typed in the ledgers and still there when one comes back: lines and definitions by the ledger's id. */
interface LedgerDrafts {
  readonly lines: Readonly<Record<string, LineDraft>>;
  readonly kinds: Readonly<Record<string, LedgerKind>>;
}
export const useLedgerDrafts = create<LedgerDrafts>(() => ({ lines: {}, kinds: {} }));

const without = <T>(rows: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).filter(([key]) => key !== id));

export const setLineDraft = (kindId: string, draft: LineDraft): void =>
  useLedgerDrafts.setState(({ lines }) => ({ lines: { ...lines, [kindId]: draft } }));
export const setKindDraft = (draft: LedgerKind): void =>
  useLedgerDrafts.setState(({ kinds }) => ({ kinds: { ...kinds, [draft.id]: draft } }));
/** Saved, so that the book's own stands again. */
export const dropKindDraft = (kindId: string): void =>
  useLedgerDrafts.setState(({ kinds }) => ({ kinds: without(kinds, kindId) }));
