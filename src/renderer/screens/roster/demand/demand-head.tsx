import { dateSpan } from '#src/shared/domain/roster/edit/selection.ts';
import { columnTitle } from './column-title.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { useDemandText } from './use-demand-text.ts';

/** What a demand is, its numbers by kind of day, then day numbers with weekdays. */
export function DemandHead() {
  const { t } = useDemandText();
  const { view, state } = useDemandPage();
  const [from, to] = dateSpan(state.area);
  return (
    <thead>
      <tr>
        {view.columns.map((column, i) => {
          const here = i + 1 >= from && i + 1 <= to ? ' hl' : '';
          if (column.is === 'day')
            return (
              <th key={column.day.date} scope="col" className={`${column.day.tone}${here}`} aria-label={columnTitle(column, t)}>
                {column.day.date}
              </th>
            );
          const key = column.is === 'kind' ? column.kind : column.is;
          const tone = column.is === 'kind' ? 'kd' : column.is === 'name' ? 'nm' : 'tx';
          return (
            <th key={key} scope="col" rowSpan={2} className={`${tone}${here}`}>
              {t(`column.${key}`)}
            </th>
          );
        })}
      </tr>
      <tr className="d2">
        {view.columns.map((column) =>
          column.is === 'day' ? (
            <th key={column.day.date} className={`${column.day.tone}${column.day.makeUp ? ' mk' : ''}`}>
              {column.day.sub}
            </th>
          ) : null,
        )}
      </tr>
    </thead>
  );
}
