import type { KeyboardEvent } from 'react';
import { isMinutes, type StatColumn, statColumns, statSummary } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { scalesOf } from './scales.ts';
import type { StatsPlace } from './stats-place.ts';
import { StatsRow } from './stats-row.tsx';
import type { Stats } from './use-stats.ts';
import { figureText, useStatsText } from './use-stats-text.ts';

interface StatsTableProps {
  readonly place: StatsPlace;
  readonly stats: Stats;
}

/** ↑↓ go from person to person. */
function step(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.stat-name')];
  const here = document.activeElement;
  names[(here instanceof HTMLElement ? names.indexOf(here) : -1) + by]?.focus();
  event.preventDefault();
}

/** Per person what the span adds up to; a name opens the days behind the figures. */
export function StatsTable({ place, stats }: StatsTableProps) {
  const { t, span } = useStatsText();
  const scales = scalesOf(stats.shown);
  const words = span(place.span, stats.months);
  return (
    <table className="tb stats-table" aria-label={t('table', { span: words })}>
      <thead>
        <tr>
          <Head column="name" stats={stats} />
          {statColumns.map((column) => (
            <Head key={column} column={column} stats={stats} />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={step}>
        {stats.shown.map((line) => (
          <StatsRow key={line.place.member.id} line={line} scales={scales} place={place} span={words} />
        ))}
      </tbody>
      <Foot stats={stats} />
    </table>
  );
}

interface HeadProps {
  readonly column: StatColumn | 'name';
  readonly stats: Stats;
}

/** A press sorts down, another up, a third as on the sheet. Names begin with the first of the alphabet. */
function Head({ column, stats: { order, setOrder } }: HeadProps) {
  const { t } = useStatsText();
  const on = order?.column === column;
  const firstDown = column !== 'name';
  const next = !on ? { column, down: firstDown } : order.down === firstDown ? { column, down: !firstDown } : null;
  const hint = t(`hint.${column}`);
  const unit = column === 'name' ? '' : t(isMinutes(column) ? 'unit.hours' : 'unit.days');
  return (
    <th
      scope="col"
      className={column === 'name' ? '' : 'r'}
      aria-sort={on ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={on ? 'stat-sort on' : 'stat-sort'}
        title={t('sort', { column: t(`column.${column}`), hint: unit === '' ? hint : `${hint}${unit}` })}
        onClick={() => setOrder(next)}
      >
        {t(`column.${column}`)}
        <span aria-hidden>{on ? (order.down ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}

function Foot({ stats }: { readonly stats: Stats }) {
  const { t } = useStatsText();
  const sums = statColumns.map((column) => ({ column, ...statSummary(stats.shown, column) }));
  // How far apart two differences are has no sign.
  const spreadText = (column: StatColumn, value: number) => figureText(column === 'difference' ? 'minutes' : column, value);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('mean')}</th>
        {sums.map(({ column, mean }) => (
          <td key={column} className="r">
            {figureText(column, mean)}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('spread')}</th>
        {sums.map(({ column, spread }) => (
          <td key={column} className="r">
            {spreadText(column, spread)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
