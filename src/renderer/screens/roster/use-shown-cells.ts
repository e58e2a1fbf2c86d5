import { useEffect, useMemo } from 'react';
import type { RosterRead } from '#src/renderer/queries/roster/use-roster-source.ts';
import { settlePending, useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** The stored cells with what is being saved on top. */
export function useShownCells(read: RosterRead): ReadonlyMap<string, RosterCells> {
  const pending = useRosterPending();
  const stored = useMemo(() => new Map(read.rows.map((r) => [r.staffId, r.cells])), [read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was just saved must be looked at again.
  useEffect(() => settlePending(read.month, read.seq), [read, pending.rows]);
  return useMemo(() => {
    if (pending.month !== read.month || pending.rows.size === 0) return stored;
    const shown = new Map(stored);
    for (const [id, row] of pending.rows) shown.set(id, row.cells);
    return shown;
  }, [stored, pending, read.month]);
}
