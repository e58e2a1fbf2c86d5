import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { exportStats } from '#src/renderer/commands/roster/export-stats.ts';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { Nobody } from '#src/renderer/screens/roster/empty-states.tsx';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { statSpans } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { FairnessSide } from './fairness-side.tsx';
import { StatsFind, StatsPost } from './stats-filters.tsx';
import { type StatsPlace, useStatsPlace } from './stats-place.ts';
import { StatsSentence } from './stats-sentence.tsx';
import { StatsTable } from './stats-table.tsx';
import { type Stats, useStats } from './use-stats.ts';
import { useStatsCopy } from './use-stats-copy.ts';
import { useStatsText } from './use-stats-text.ts';
import '#src/renderer/screens/roster/changes/changes.css';
import './stats.css';

/** 统计: who works how much and who has which duties, over some months, and whether it is fair. */
export function StatsPage() {
  const { model } = useRosterView();
  const place = useStatsPlace();
  const stats = useStats(place);
  if (model.lines.length === 0)
    return (
      <>
        <StatsBar place={place} stats={undefined} />
        <Nobody />
      </>
    );
  return (
    <>
      <StatsBar place={place} stats={stats} />
      {stats && <StatsBody place={place} stats={stats} />}
    </>
  );
}

interface StatsProps {
  readonly place: StatsPlace;
  readonly stats: Stats;
}

function StatsBody({ place, stats }: StatsProps) {
  const { t } = useStatsText();
  const copy = useStatsCopy(stats);
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  return (
    <div className="body">
      <div className="pane stats-pane">
        <StatsSentence place={place} stats={stats} onCopy={copy} />
        {stats.shown.length > 0 ? (
          <StatsTable place={place} stats={stats} />
        ) : (
          <p className="nobody-fits c2">{t('find.none', { query: stats.query })}</p>
        )}
      </div>
      <FairnessSide place={place} stats={stats} />
    </div>
  );
}

function StatsBar({ place, stats }: { readonly place: StatsPlace; readonly stats: Stats | undefined }) {
  const { t } = useStatsText();
  return (
    <div className="bar roster-bar">
      <ViewTabs view="stats" />
      <Segment
        label={t('span.label')}
        value={place.span}
        options={statSpans.map((span) => [span, t(`span.${span}`)])}
        onChange={place.setSpan}
      />
      <span className="grow" />
      {stats && (
        <>
          <StatsPost place={place} stats={stats} />
          <StatsFind stats={stats} />
          <ExportStats place={place} />
        </>
      )}
    </div>
  );
}

function ExportStats({ place }: { readonly place: StatsPlace }) {
  const { t } = useStatsText();
  const { model } = useRosterView();
  const ctx = useCommands();
  const save = useSaveFile();
  const run = () => save(exportStats(ctx, { month: model.base.month, hallId: model.hallId, span: place.span }));
  return <Button onClick={() => void run()}>{t('export')}</Button>;
}
