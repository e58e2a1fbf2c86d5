import { useMemo } from 'react';
import type { RosterEditName } from '#src/renderer/commands/roster/edit-roster.ts';
import { selectArea, selectCell, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { fillDown, fillRight, fillSeries, setCells } from '#src/shared/domain/roster/edit/edit-cells.ts';
import type { GridRow, Selection } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { mainStops, nextStop, type Stop, stopsOf } from './stops.ts';
import type { RosterView } from './view.ts';

/** Everything a key or a click can do to the selected cells. */
export interface CellActions {
  readonly set: (cell: RosterCell | null) => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  readonly fillRight: () => void;
  readonly fillTo: (target: Selection) => void;
  /** F8: to the next problem, or the next place of one kind. */
  readonly goNext: (by: 1 | -1, kind?: Stop['kind']) => void;
}

export function useCellActions(view: RosterView): CellActions {
  return useMemo(() => {
    const area = () => useRosterSelection.getState().area;
    const run = (command: RosterEditName, edit: (rows: readonly GridRow[], area: Selection) => GridRow[]) =>
      view.apply(command, edit(view.rows, area()));
    return {
      set: (cell) => run('roster-edit', (rows, at) => setCells(rows, at, cell)),
      clear: () => run('roster-clear', (rows, at) => setCells(rows, at, null)),
      fillDown: () => run('roster-fill', fillDown),
      fillRight: () => run('roster-fill', fillRight),
      fillTo: (target) => {
        run('roster-fill', (rows, source) => fillSeries(rows, source, target));
        selectArea(target);
      },
      goNext: (by, kind) => {
        const stop = nextStop(kind ? stopsOf(view).filter((s) => s.kind === kind) : mainStops(view), area(), by);
        if (stop) selectCell(stop.row ?? area().toRow, stop.date);
      },
    };
  }, [view]);
}
