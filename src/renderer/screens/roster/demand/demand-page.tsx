import { useEffect, useMemo } from 'react';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { AddDemand } from './add-demand.tsx';
import { CellStrip } from './cell-strip.tsx';
import { DemandCounts } from './demand-counts.tsx';
import { DemandGrid } from './demand-grid.tsx';
import { clamped, placesIn, useDemandGridState } from './demand-grid-state.ts';
import { DemandLimits } from './demand-limits.tsx';
import { DemandPageProvider, useDemandPage } from './demand-page-parts.ts';
import { useDemandView } from './demand-view.ts';
import { TemplateButtons } from './template-buttons.tsx';
import { useDemandActions } from './use-demand-actions.ts';
import { useDemandRowActs } from './use-demand-row-acts.ts';
import { useDemandText } from './use-demand-text.ts';
import { useDemandWrites } from './use-demand-writes.ts';
import './demand.css';

/** 用工需求: how many people each kind of day and each single day needs, and where the hall cannot meet it. */
export function DemandPage() {
  const view = useDemandView();
  const state = useDemandGridState();
  const writes = useDemandWrites(view);
  const actions = useDemandActions(view, state, writes);
  const rowActs = useDemandRowActs();
  const parts = useMemo(() => ({ view, state, writes, actions, rowActs }), [view, state, writes, actions, rowActs]);
  return (
    <DemandPageProvider value={parts}>
      <div className="bar roster-bar">
        <ViewTabs view="demand" />
        <span className="grow" />
        <DemandCounts />
        <TemplateButtons />
      </div>
      <CellStrip />
      <div className="pane">
        {view.lines.length > 0 && <DemandGrid />}
        <AddDemand />
        <DemandLimits />
      </div>
      <VoidDemand />
      <DemandStatus />
    </DemandPageProvider>
  );
}

function VoidDemand() {
  const { t } = useDemandText();
  const { rowActs } = useDemandPage();
  const { voiding } = rowActs;
  if (!voiding) return null;
  const { name } = voiding;
  return (
    <ReasonDialog
      title={t('void.title', { name })}
      effect={t('void.effect')}
      act={t('void.act', { name })}
      danger
      onAct={rowActs.voidIt}
      onClose={() => rowActs.askVoid(null)}
    />
  );
}

/** Tells the status bar what is selected and which keys help. */
function DemandStatus() {
  const { t } = useDemandText();
  const { view, state } = useDemandPage();
  const count = placesIn(clamped(state.area, view)).length;
  useEffect(() => {
    setStatusLine([t('status.cells', { count }), t('status.keys')]);
    return () => setStatusLine([]);
  }, [count, t]);
  return null;
}
