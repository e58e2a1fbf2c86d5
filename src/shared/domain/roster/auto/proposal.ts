import { type CellDifference, diffRosters } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

type Rows = ReadonlyMap<string, RosterCells>;
const listOf = (rows: Rows, who: Rows) => [...who.keys()].map((staffId) => ({ staffId, cells: rows.get(staffId) ?? {} }));

/** What taking a proposal changes in the draft as it is now. A cell that was edited since the proposal was begun keeps its edit. */
export function proposedChanges(proposal: Rows, from: Rows, now: Rows): CellDifference[] {
  const edited = new Set(diffRosters(listOf(from, proposal), listOf(now, proposal)).map((d) => `${d.staffId} ${d.date}`));
  return diffRosters(listOf(now, proposal), listOf(proposal, proposal)).filter((d) => !edited.has(`${d.staffId} ${d.date}`));
}
