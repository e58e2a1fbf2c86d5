import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { StatsHead } from './stats-head.tsx';
import { StatsSentence } from './stats-sentence.tsx';
import { StatsSide } from './stats-side.tsx';
import { StatsTable } from './stats-table.tsx';
import { ALL_HALLS, useStats } from './use-stats.ts';
import './stats.css';

interface StatsViewProps {
  readonly month: string;
  /** '' = every hall. */
  readonly hallId: string;
  readonly now: string;
}

/** 统计: who is late most, punctuality, absence, overtime and missing punches over a period. */
export function StatsView({ month, hallId, now }: StatsViewProps) {
  const { t } = useTranslation('attendanceStats');
  const [query, setQuery] = useState('');
  const hall = hallId || ALL_HALLS;
  const stats = useStats(month, hall, now, query);
  const { shown, progress } = stats;
  return (
    <>
      <StatsHead month={month} hallId={hall} now={now} stats={stats} query={query} onQuery={setQuery} />
      {progress !== null && (
        <div className="stats-progress md c2" role="status">
          <progress value={progress} max={1} aria-label={t('reading')} />{' '}
          {t('readingShare', { percent: Math.round(progress * 100) })}
        </div>
      )}
      {shown && shown.inside.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
      {shown && shown.inside.length > 0 && (
        <div className="body">
          <div className="pane att-stats">
            <StatsSentence stats={stats} />
            <StatsTable stats={stats} />
          </div>
          <StatsSide stats={stats} month={month} hallId={hall} />
        </div>
      )}
    </>
  );
}
