import { memo } from 'react';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';

function DayHead({ column, standard }: { readonly column: Column; readonly standard: 'number' | 'sub' }) {
  const here = useRosterSelection((s) => s.area.toDate === column.date);
  const tone = `${column.tone}${column.makeUp && standard === 'sub' ? ' mk' : ''}`;
  return standard === 'number' ? (
    <th
      scope="col"
      data-date={column.date}
      className={`${tone}${here ? ' hl' : ''}`}
      aria-label={`${column.title} ${column.sub}`}
    >
      {column.date}
    </th>
  ) : (
    <th className={tone} data-date={column.date}>
      {column.sub}
    </th>
  );
}

/** Day numbers, weekdays, and the three totals. */
export const GridHead = memo(function GridHead({
  columns,
  standard,
}: {
  readonly columns: readonly Column[];
  readonly standard: number;
}) {
  const { t } = useRosterText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="nm" scope="col" rowSpan={2}>
          {t('column.name')}
        </th>
        {columns.map((c) => (
          <DayHead key={c.date} column={c} standard="number" />
        ))}
        <th className="rn">{t('column.hours')}</th>
        <th className="rn">{t('column.difference')}</th>
        <th className="rn">{t('column.duty')}</th>
      </tr>
      <tr className="d2">
        {columns.map((c) => (
          <DayHead key={c.date} column={c} standard="sub" />
        ))}
        <th className="rn">{t('column.hoursUnit')}</th>
        <th className="rn">{hoursText(standard)}</th>
        <th className="rn">{t('column.dutyUnit')}</th>
      </tr>
    </thead>
  );
});
