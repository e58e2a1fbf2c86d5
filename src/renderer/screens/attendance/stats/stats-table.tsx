import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setStatsPlace, useAttendanceStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import { type StatColumn, statColumns } from '#src/shared/domain/attendance/stats/people.ts';
import { StatsRow } from './stats-row.tsx';
import type { Stats } from './use-stats.ts';

/** Lines drawn at first; the ones that matter stand at the top. */
const FIRST = 60;

/** ↑↓ go from person to person. */
function step(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.stat-name')];
  const here = document.activeElement;
  names[(here instanceof HTMLElement ? names.indexOf(here) : -1) + by]?.focus();
  event.preventDefault();
}

/** Everybody's figures, ranked by the column that was pressed; a name opens the days behind them. */
export function StatsTable({ stats }: { readonly stats: Stats }) {
  const { t } = useTranslation('attendanceStats');
  const [all, setAll] = useState(false);
  const { open } = useAttendanceStatsPlace();
  const { people, base } = stats;
  if (!base) return null;
  const drawn = all ? people : people.slice(0, FIRST);
  const names = new Map(base.staff.map((m) => [m.id, m]));
  const posts = new Map(base.posts.map((p) => [p.id, p.short]));
  return (
    <>
      <table className="tb att-stats-table" aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {statColumns.map((column) => (
              <Head key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={step}>
          {drawn.map((line, i) => (
            <StatsRow
              key={line.staffId}
              rank={i + 1}
              line={line}
              member={names.get(line.staffId)}
              post={posts.get(line.facts[0]?.place.postId ?? '') ?? ''}
              limit={base.settings.rules.monthOvertimeMaximum}
              open={open === line.staffId}
            />
          ))}
        </tbody>
      </table>
      {people.length === 0 && <p className="md c2 stats-more">{t('nobodyFound')}</p>}
      {people.length > drawn.length && (
        <button type="button" className="link md stats-more" onClick={() => setAll(true)}>
          {t('more', { count: people.length })}
        </button>
      )}
    </>
  );
}

/** A press ranks by the column, another the other way round; punctuality begins with the least. */
function Head({ column }: { readonly column: StatColumn }) {
  const { t } = useTranslation('attendanceStats');
  const { order } = useAttendanceStatsPlace();
  const on = order.column === column;
  const down = on ? !order.down : column !== 'onTime';
  return (
    <th scope="col" className="r" aria-sort={on ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={on ? 'stat-sort on' : 'stat-sort'}
        title={t(`hint.${column}`)}
        onClick={() => setStatsPlace({ order: { column, down } })}
      >
        {t(`column.${column}`)}
        <span aria-hidden="true">{on ? (order.down ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
