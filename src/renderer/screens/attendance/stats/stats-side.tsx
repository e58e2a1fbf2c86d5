import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Segment } from '#src/renderer/components/segment.tsx';
import { setStatsPlace, statGroups, useAttendanceStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import { punctuality, type StatSums } from '#src/shared/domain/attendance/stats/sums.ts';
import { Arrivals } from './arrivals.tsx';
import { BarList } from './bar-list.tsx';
import type { Stats } from './use-stats.ts';
import { percent } from './use-stats-words.ts';

interface StatsSideProps {
  readonly stats: Stats;
  readonly month: string;
  readonly hallId: string;
}

/** Punctuality by group, twelve months, when people arrive, why they were away. */
export function StatsSide({ stats, month, hallId }: StatsSideProps) {
  const { t } = useTranslation(['attendanceStats', 'attendance']);
  const { group } = useAttendanceStatsPlace();
  const { shown, groups } = stats;
  if (!shown || !groups) return null;
  return (
    <aside className="side att-stats-side" aria-label={t('side')}>
      <section>
        <h2>{t('punctuality')}</h2>
        <Segment
          label={t('group.label')}
          value={group}
          options={statGroups.map((g) => [g, t(`group.${g}`)])}
          onChange={(next) => setStatsPlace({ group: next })}
        />
        <BarList
          bars={groups
            .filter((g) => g.sums.due > 0)
            .map((g) => ({
              id: g.id,
              name: g.name || t('group.none'),
              share: punctuality(g.sums) ?? 0,
              text: t('share', { share: percent(punctuality(g.sums)), late: g.sums.arrivals.late }),
            }))}
        />
      </section>
      <Trend stats={stats} month={month} hallId={hallId} />
      <Arrivals bins={shown.bins} />
      <section>
        <h2>{t('away')}</h2>
        <Away sums={shown.sums} />
      </section>
    </aside>
  );
}

/** Twelve months, each an address: on-time share as a column, times late under it. */
function Trend({ stats, month, hallId }: StatsSideProps) {
  const { t } = useTranslation('attendanceStats');
  const HEIGHT = 48;
  return (
    <section>
      <h2>{t('trend.title')}</h2>
      <ol className="stats-trend">
        {stats.shown?.trend.map(({ month: at, sums }) => {
          const share = punctuality(sums);
          const height = share === null ? 0 : Math.max(2, share * HEIGHT);
          const words = t('trend.month', {
            year: at.slice(0, 4),
            month: Number(at.slice(5)),
            share: percent(share),
            late: sums.arrivals.late,
            minutes: sums.lateMinutes,
          });
          return (
            <li key={at}>
              <Link
                to={`/attendance/stats/${at}/${hallId}`}
                className={at === month ? 'on' : ''}
                aria-label={words}
                title={words}
              >
                <svg viewBox={`0 0 16 ${HEIGHT}`} width="16" height={HEIGHT} aria-hidden="true">
                  <line className="base" x1={0} x2={16} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
                  <rect x={2} y={HEIGHT - height} width={12} height={height} />
                </svg>
                <b className={sums.arrivals.late > 0 ? 'warn' : 'c3'}>{sums.due === 0 ? '–' : sums.arrivals.late}</b>
                <span className="c3">{Number(at.slice(5))}</span>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className="sm c3">{t('trend.key')}</p>
    </section>
  );
}

/** Leave by kind and days nobody came, the most first. */
function Away({ sums }: { readonly sums: StatSums }) {
  const { t } = useTranslation(['attendanceStats', 'attendance']);
  const kinds = Object.entries(sums.leave) as [keyof typeof sums.leave, number][];
  const rows = [
    ...kinds.map(([kind, days]) => ({ id: kind as string, name: t(`attendance:mark.${kind}`), days })),
    { id: 'away', name: t('column.absent'), days: sums.arrivals.absent },
  ]
    .filter((r) => r.days > 0)
    .sort((a, b) => b.days - a.days);
  const most = Math.max(1, ...rows.map((r) => r.days));
  if (rows.length === 0) return <p className="md c3">{t('awayNone')}</p>;
  return (
    <BarList
      bars={rows.map((r) => ({
        id: r.id,
        name: r.name,
        share: r.days / most,
        text: t('dayCount', { days: r.days }),
        tone: r.id === 'away' ? 'bad' : '',
      }))}
    />
  );
}
