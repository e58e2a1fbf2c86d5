import { useMemo } from 'react';
import { bySeverity } from '#src/renderer/queries/roster/roster-line.ts';
import { AutoSection } from '#src/renderer/screens/roster/auto/auto-section.tsx';
import { placeOf } from '#src/renderer/screens/roster/auto/use-auto-run.ts';
import { WhySection } from '#src/renderer/screens/roster/explain/why-section.tsx';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { HallTotals } from './hall-totals.tsx';
import { PanelHead } from './panel-head.tsx';
import { PersonMonth } from './person-month.tsx';
import { ProblemView } from './problem-view.tsx';
import { ShortageView } from './shortage-view.tsx';

/** Right of the grid: what is wrong at the cell in hand and how to mend it, else the person's month; then the hall. */
export function RosterPanel() {
  const view = useRosterView();
  const { t } = useRosterText();
  const row = useRosterSelection((s) => s.area.toRow);
  const date = useRosterSelection((s) => s.area.toDate);
  const line = view.lines[Math.min(row, view.lines.length - 1)];
  const column = view.columns[Math.min(date, view.lastDate) - 1];
  const breaches = useMemo(
    () => (line?.breaches ?? []).filter((b) => b.day === column?.info.day).sort(bySeverity),
    [line, column],
  );
  const filling = useRosterAuto(({ job }) => job?.place === placeOf(view.model));
  if (!line || !column) return <aside className="side" aria-label={t('panel.label')} />;
  return (
    <aside className="side roster-side" aria-label={t('panel.label')}>
      <section>
        <PanelHead line={line} column={column} />
        {breaches.length > 0 ? <ProblemView line={line} column={column} breaches={breaches} /> : null}
        <ShortageView column={column} />
        <WhySection line={line} column={column} />
      </section>
      {filling ? (
        <AutoSection />
      ) : (
        <>
          <PersonMonth line={line} />
          <HallTotals />
        </>
      )}
    </aside>
  );
}
