import { memo } from 'react';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import type { Coverage } from '#src/shared/domain/roster/coverage.ts';

/** Planned people per demand and day; a shortage is bold, red and underlined. */
export const GridFoot = memo(function GridFoot({
  rows,
  columns,
}: {
  readonly rows: RosterModel['coverage'];
  readonly columns: readonly Column[];
}) {
  const { t } = useRosterText();
  return (
    <tfoot>
      {rows.map(({ demand, days }) => (
        <tr className="cv" key={demand.id}>
          <th scope="row" className="nm">
            {demand.name}
            <small>{t('demandNeeds', { workday: demand.workday, restDay: demand.restDay })}</small>
          </th>
          {columns.map((column, i) => (
            <CoverCell key={column.date} demand={demand.name} column={column} cover={days[i]} />
          ))}
          <td colSpan={3} />
        </tr>
      ))}
    </tfoot>
  );
});

interface CoverCellProps {
  readonly demand: string;
  readonly column: Column;
  readonly cover: Coverage | undefined;
}

function CoverCell({ demand, column, cover }: CoverCellProps) {
  const { t } = useRosterText();
  if (!cover || (cover.planned === 0 && cover.needed === 0)) return <td className={column.tone} />;
  const short = cover.planned < cover.needed;
  const detail = { day: column.title, demand, planned: cover.planned, needed: cover.needed };
  const label = short ? t('coveredShort', detail) : t('covered', detail);
  return (
    <td
      className={short ? 'short' : column.tone}
      aria-label={label}
      title={short ? label : undefined}
      data-r={-1}
      data-d={column.date}
    >
      {cover.planned}
    </td>
  );
}
