import { create } from 'zustand';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** A row that shows before it is saved. */
export interface PendingRow {
  readonly cells: RosterCells;
  /** The gesture it belongs to. */
  readonly gesture: number;
  /** The journal entry that has it; null while saving. */
  readonly savedIn: number | null;
}
interface RosterPendingState {
  readonly month: string;
  readonly rows: ReadonlyMap<string, PendingRow>;
  readonly gesture: number;
  /** Why the last gesture was not saved: its cells stay on screen until it is tried again or given up. */
  readonly failed: { readonly problem: Problem; readonly retry: () => void } | null;
}
export const useRosterPending = create<RosterPendingState>(() => ({ month: '', rows: new Map(), gesture: 0, failed: null }));

/** Shows rows at once; gives back the gesture's number. */
export function showPending(
  month: string,
  changed: readonly { readonly staffId: string; readonly cells: RosterCells }[],
): number {
  const state = useRosterPending.getState();
  const gesture = state.gesture + 1;
  const rows = new Map(state.month === month ? state.rows : []);
  for (const row of changed) rows.set(row.staffId, { cells: row.cells, gesture, savedIn: null });
  useRosterPending.setState({ month, rows, gesture, failed: null });
  return gesture;
}

/** The gesture is in the journal: its rows give way to the next read that contains the entry. */
export const pendingSaved = (gesture: number, seq: number): void =>
  useRosterPending.setState((state) => ({
    rows: new Map([...state.rows].map(([id, row]) => [id, row.gesture === gesture ? { ...row, savedIn: seq } : row] as const)),
  }));

export const pendingFailed = (problem: Problem, retry: () => void): void =>
  useRosterPending.setState({ failed: { problem, retry } });

/** Gives up what was not saved: the stored cells show again. */
export const dropPending = (): void => useRosterPending.setState({ rows: new Map(), failed: null });

/** Forgets the rows that a read of the store contains: `seq` is the newest journal entry in it. */
export function settlePending(month: string, seq: number): void {
  const state = useRosterPending.getState();
  if (state.rows.size === 0) return;
  const waits = (row: PendingRow) => state.month === month && (row.savedIn === null || row.savedIn > seq);
  const rows = new Map([...state.rows].filter(([, row]) => waits(row)));
  if (rows.size !== state.rows.size) useRosterPending.setState({ rows });
}
