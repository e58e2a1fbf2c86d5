import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { columnName } from './columns.ts';
import { ImportCell } from './import-cell.tsx';
import type { ImportColumn, ImportLine } from './import-line.ts';
import type { FoundProblem } from './problem-panel.tsx';
import type { TableFile } from './use-table-file.ts';
import './table-import.css';

/** Rows shown; a register is far smaller, and the rest is still imported. */
const SHOWN_ROWS = 600;

interface ImportGridProps {
  readonly state: TableFile<ImportLine>;
  readonly columns: readonly ImportColumn[];
  readonly current: FoundProblem | undefined;
}

/** The file as Excel shows it, with what would happen to each row. */
export function ImportGrid({ state, columns: known, current }: ImportGridProps) {
  const { t } = useTranslation('tableImport');
  const { file, table } = state;
  if (!file) return null;
  const width = Math.max(...table.map((r) => r.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const columnOf = new Map(known.flatMap((k) => (file.mapping[k.key] === undefined ? [] : [[file.mapping[k.key], k] as const])));
  return (
    <table className="sheet-grid">
      <thead>
        <tr>
          <td />
          {columns.map((c) => (
            <th key={c}>
              {columnName(c)}　
              <FieldPick
                column={c}
                known={known}
                field={columnOf.get(c)?.key ?? ''}
                onPick={(field) => state.setMapping(c, field)}
              />
            </th>
          ))}
          <th>{t('result')}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="first">
          <td className="rn">{file.headerRow + 1}</td>
          {columns.map((c) => (
            <td key={c}>{table[file.headerRow]?.[c]}</td>
          ))}
          <td />
        </tr>
        {state.rows.slice(0, SHOWN_ROWS).map((row) => (
          <GridLine
            key={row.row}
            row={row}
            cells={table[row.row - 1] ?? []}
            columns={columns}
            columnOf={columnOf}
            current={current?.tableRow === row.row - 1 ? current.column : -1}
            onEdit={state.edit}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FieldPickProps {
  readonly column: number;
  readonly known: readonly ImportColumn[];
  readonly field: string;
  readonly onPick: (field: string) => void;
}

/** What a column means; found by its heading, changed here. */
function FieldPick({ column, known, field, onPick }: FieldPickProps) {
  const { t } = useTranslation('tableImport');
  return (
    <select aria-label={`${t('mapping')} ${columnName(column)}`} value={field} onChange={(e) => onPick(e.target.value)}>
      <option value="">{t('ignore')}</option>
      {known.map((f) => (
        <option key={f.key} value={f.key}>
          {f.label}
        </option>
      ))}
    </select>
  );
}

interface GridLineProps {
  readonly row: ImportLine;
  readonly cells: readonly string[];
  readonly columns: readonly number[];
  readonly columnOf: ReadonlyMap<number | undefined, ImportColumn>;
  /** Column of the problem in view, -1 when it is in another row. */
  readonly current: number;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

const tones = { add: 'ok', update: 'acc', same: 'c2', error: 'bad b' } as const;

const GridLine = memo(function GridLine({ row, cells, columns, columnOf, current, onEdit }: GridLineProps) {
  const { t } = useTranslation('tableImport');
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current >= 0) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const wrong = new Set(row.problems.map((p) => p.field));
  return (
    <tr ref={line}>
      <td className="rn">{row.row}</td>
      {columns.map((c) => {
        const column = columnOf.get(c);
        return (
          <ImportCell
            key={c}
            text={cells[c] ?? ''}
            column={column}
            wrong={column !== undefined && wrong.has(column.key)}
            old={column === undefined ? undefined : row.changed?.[column.key]}
            at={current === c}
            onEdit={(text) => onEdit(row.row - 1, c, text)}
          />
        );
      })}
      <td className={tones[row.outcome]}>{t(`outcome.${row.outcome}`)}</td>
    </tr>
  );
});
