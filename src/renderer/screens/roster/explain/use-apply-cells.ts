import { useCallback } from 'react';
import type { RosterEditName } from '#src/renderer/commands/roster/edit-roster.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { type ChangeCell, withCells } from '#src/shared/domain/roster/changes/change-cells.ts';

/** Writes proposed cells into the draft as one gesture; gives back how many changed. */
export function useApplyCells(): (command: RosterEditName, cells: readonly ChangeCell[]) => number {
  const { apply, model } = useRosterView();
  return useCallback(
    (command, cells) => {
      const touched = new Set(cells.map((c) => c.staffId));
      const rows = withCells(model.context, cells).people.filter((p) => touched.has(p.member.id));
      return apply(
        command,
        rows.map((p) => ({ staffId: p.member.id, cells: p.cells })),
      );
    },
    [apply, model.context],
  );
}
