import { useTranslation } from 'react-i18next';
import type { ColumnUse, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { headRow } from '#src/shared/domain/attendance/punches/named-columns.ts';

/** Rows of data shown. */
const SHOWN = 8;
/** Wider tables than this have more columns than a person names. */
const MOST_COLUMNS = 40;
const uses = ['ignore', 'number', 'name', 'day', 'time', 'moment'] as const satisfies readonly ColumnUse[];

interface ColumnTableProps {
  readonly grid: Grid;
  readonly columns: readonly ColumnUse[];
  readonly onChange: (columns: readonly ColumnUse[]) => void;
}

/** The first rows of a table with a choice over each column. */
export function ColumnTable({ grid, columns, onChange }: ColumnTableProps) {
  const { t } = useTranslation('punches');
  const head = headRow(grid);
  const rows = grid.rows.slice(Math.max(0, head), Math.max(0, head) + SHOWN + 1);
  const width = Math.min(MOST_COLUMNS, Math.max(columns.length, ...rows.map((r) => r.cells.length)));
  const places = Array.from({ length: width }, (_, c) => c);
  const put = (column: number, use: ColumnUse) => onChange(places.map((c) => (c === column ? use : (columns[c] ?? 'ignore'))));
  return (
    <div className="column-table">
      <table>
        <thead>
          <tr>
            <td className="rn" />
            {places.map((c) => (
              <th key={c} className={(columns[c] ?? 'ignore') === 'ignore' ? '' : 'used'}>
                <select
                  aria-label={t('columns.column', { column: c + 1 })}
                  value={columns[c] ?? 'ignore'}
                  onChange={(e) => put(c, uses.find((u) => u === e.target.value) ?? 'ignore')}
                >
                  {uses.map((u) => (
                    <option key={u} value={u}>
                      {t(`columns.${u}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.line} className={i === 0 && head >= 0 ? 'heading' : ''}>
              <td className="rn">{row.line}</td>
              {places.map((c) => (
                <td key={c} className={(columns[c] ?? 'ignore') === 'ignore' ? 'c3' : ''}>
                  {(row.cells[c] ?? '').slice(0, 60)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {head < 0 && <p className="c3 md">{t('columns.noHead')}</p>}
    </div>
  );
}
