import { useEffect, useState } from 'react';
import { type RosterModel, useRosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import type { RosterRead } from '#src/renderer/queries/roster/use-roster-source.ts';
import { useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { useRosterPlace } from '#src/renderer/ui-state/roster-place.ts';
import { selectCell } from '#src/renderer/ui-state/roster-selection.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';
import { useAutoPreview } from './auto/use-auto-preview.ts';
import { placeOf } from './auto/use-auto-run.ts';
import { ChangesPage } from './changes/changes-page.tsx';
import { DemandPage } from './demand/demand-page.tsx';
import { RosterDialogs } from './dialogs/roster-dialogs.tsx';
import { EmptyMonth, Nobody, NobodyFits } from './empty-states.tsx';
import { RosterDrop } from './exchange/roster-drop.tsx';
import { RosterGrid } from './grid/roster-grid.tsx';
import { LeavePage } from './leave/leave-page.tsx';
import { NameFilter } from './name-filter.tsx';
import { RosterPanel } from './panel/roster-panel.tsx';
import { RosterHead } from './roster-head.tsx';
import { StatsPage } from './stats/stats-page.tsx';
import { StatusHint } from './status-hint.tsx';
import { Toolbar } from './toolbar.tsx';
import { useRosterGrid } from './use-roster-grid.ts';
import { useShownCells } from './use-shown-cells.ts';
import { RosterViewProvider, useRosterView } from './view.ts';
import type { RosterViewName } from './view-tabs.tsx';

interface RosterMonthProps {
  readonly base: RosterModel['base'];
  readonly read: RosterRead;
  readonly before: readonly RosterRow[];
  readonly hallId: string;
  readonly view: RosterViewName;
}

/** One hall's month: head, toolbar, grid, panel and what floats over them. */
export function RosterMonth({ base, read, before, hallId, view: shown }: RosterMonthProps) {
  const [query, setQuery] = useState('');
  const draft = useShownCells(read);
  const cellsOf = useAutoPreview(draft, `${base.month}:${hallId}`);
  const model = useRosterModel({ base, hallId, rows: read.rows, rowsBefore: before, cellsOf });
  const view = useRosterGrid(model, draft, query);
  useEffect(() => {
    selectCell(0, 1);
    return closeRosterDialog;
  }, []);
  return (
    <RosterViewProvider value={view}>
      <RosterHead />
      {shown === 'sheet' ? <RosterSheet query={query} onQuery={setQuery} /> : <OtherView name={shown} />}
      <RosterDialogs />
      {shown === 'sheet' && <RosterDrop />}
    </RosterViewProvider>
  );
}

function OtherView({ name }: { readonly name: Exclude<RosterViewName, 'sheet'> }) {
  switch (name) {
    case 'leave':
      return <LeavePage />;
    case 'demand':
      return <DemandPage />;
    case 'changes':
      return <ChangesPage />;
    case 'stats':
      return <StatsPage />;
    default:
      return assertNever(name);
  }
}

interface RosterSheetProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The sheet, or what to do while there is none. */
function RosterSheet({ query, onQuery }: RosterSheetProps) {
  const { model, lines } = useRosterView();
  const begun = useRosterPlace((s) => s.begun.includes(`${model.base.month}:${model.hallId}`));
  const filling = useRosterAuto(({ job }) => job?.place === placeOf(model));
  if (model.lines.length === 0) return <Nobody />;
  if (model.empty && !begun && !filling) return <EmptyMonth />;
  const filter = (text: string) => {
    onQuery(text);
    selectCell(0, 1);
  };
  return (
    <>
      <Toolbar>
        <NameFilter query={query} onQuery={filter} />
      </Toolbar>
      <div className="body">
        {lines.length > 0 ? <RosterGrid /> : <NobodyFits query={query} />}
        <RosterPanel />
      </div>
      <StatusHint />
    </>
  );
}
