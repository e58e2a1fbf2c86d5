import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportField, importFields } from '#src/shared/domain/staff/import/fields.ts';
import type { ImportRow } from '#src/shared/domain/staff/import/plan.ts';
import { columnName } from './columns.ts';
import { ImportCell } from './import-cell.tsx';
import type { FoundProblem } from './problem-panel.tsx';
import type { ImportState } from './use-import.ts';

/** Rows shown; a register is far smaller, and the rest is still imported. */
const SHOWN_ROWS = 600;

/** The file as Excel shows it, with what would happen to each row. */
export function ImportGrid({ state, current }: { readonly state: ImportState; readonly current: FoundProblem | undefined }) {
  const { t } = useTranslation('staff');
  const { file, table } = state;
  if (!file) return null;
  const width = Math.max(...table.map((r) => r.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const fieldOf = new Map(Object.entries(file.mapping).map(([field, column]) => [column, field as ImportField]));
  return (
    <table className="sheet-grid">
      <thead>
        <tr>
          <th aria-label={t('importing.sheet')} />
          {columns.map((c) => (
            <th key={c}>
              {columnName(c)}　
              <FieldPick column={c} field={fieldOf.get(c) ?? ''} onPick={(field) => state.setMapping(c, field)} />
            </th>
          ))}
          <th>{t('importing.result')}</th>
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
            fieldOf={fieldOf}
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
  readonly field: ImportField | '';
  readonly onPick: (field: ImportField | '') => void;
}

/** What a column means; found by its heading, changed here. */
function FieldPick({ column, field, onPick }: FieldPickProps) {
  const { t } = useTranslation('staff');
  return (
    <select
      aria-label={`${t('importing.mapping')} ${columnName(column)}`}
      value={field}
      onChange={(e) => onPick(importFields.find((f) => f.key === e.target.value)?.key ?? '')}
    >
      <option value="">{t('importing.ignore')}</option>
      {importFields.map((f) => (
        <option key={f.key} value={f.key}>
          {f.label}
        </option>
      ))}
    </select>
  );
}

interface GridLineProps {
  readonly row: ImportRow;
  readonly cells: readonly string[];
  readonly columns: readonly number[];
  readonly fieldOf: ReadonlyMap<number, ImportField>;
  /** Column of the problem in view, -1 when it is in another row. */
  readonly current: number;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

const tones = { add: 'ok', update: 'acc', same: 'c2', error: 'bad b' } as const;

const GridLine = memo(function GridLine({ row, cells, columns, fieldOf, current, onEdit }: GridLineProps) {
  const { t } = useTranslation('staff');
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current >= 0) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const wrong = new Set(row.problems.map((p) => p.field));
  return (
    <tr ref={line}>
      <td className="rn">{row.row}</td>
      {columns.map((c) => {
        const field = fieldOf.get(c);
        return (
          <ImportCell
            key={c}
            text={cells[c] ?? ''}
            field={field}
            wrong={field !== undefined && wrong.has(field)}
            old={field === undefined ? undefined : row.changed[field]}
            at={current === c}
            onEdit={(text) => onEdit(row.row - 1, c, text)}
          />
        );
      })}
      <td className={tones[row.outcome]}>{t(`importing.outcome.${row.outcome}`)}</td>
    </tr>
  );
});
