import { useMemo } from 'react';
import { useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** The proposal's cells in place of the draft's while it is looked at. */
export function useAutoPreview(draft: ReadonlyMap<string, RosterCells>, place: string): ReadonlyMap<string, RosterCells> {
  const proposal = useRosterAuto(({ job }) => (job?.place === place && job.shown ? job.cells : null));
  return useMemo(() => (proposal ? new Map([...draft, ...proposal]) : draft), [draft, proposal]);
}
