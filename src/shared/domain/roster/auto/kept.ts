import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

type Rows = ReadonlyMap<string, RosterCells>;

const listOf = (rows: Rows) => [...rows].map(([staffId, cells]) => ({ staffId, cells }));

/** 保留已排的格: every filled cell of the draft. */
export const filledCells = (draft: Rows): Rows => new Map([...draft].filter(([, cells]) => Object.keys(cells).length > 0));

/** 修补: what was changed by hand since the roster was published stays as it was changed. Leave stays anyhow. */
export function editedCells(draft: Rows, published: Rows): Rows {
  const edited = diffRosters(listOf(published), listOf(draft)).filter((d) => draft.has(d.staffId) && d.after?.kind === 'shift');
  return new Map(
    [...Map.groupBy(edited, (d) => d.staffId)].map(([staffId, own]) => [
      staffId,
      Object.fromEntries(own.flatMap((d) => (d.after ? [[d.date, d.after] as const] : []))),
    ]),
  );
}
