import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { AddRow } from './add-row.tsx';
import type { EditColumn, EditRow } from './columns.ts';
import { EditCell } from './edit-cell.tsx';
import { moveFocus } from './move-focus.ts';
import { RowTools } from './row-tools.tsx';
import './edit.css';

export interface EditTableProps<T extends EditRow> {
  /** First part of the draft keys, e.g. the table's name. */
  readonly scope: string;
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly EditColumn<T>[];
  readonly onSave: (row: T, patch: Partial<T>) => Promise<Result<unknown, Problem>>;
  readonly onMove?: (row: T, by: -1 | 1) => Promise<unknown>;
  readonly onVoid: (row: T) => void;
  readonly onAdd: (name: string) => Promise<Result<unknown, Problem>>;
  /** Above the last columns, e.g. what they have in common. */
  readonly caption?: ReactNode;
}

/** A ruled table that is edited in place: click or F2, Enter saves, Esc restores, Alt+↑↓ moves the row. */
export function EditTable<T extends EditRow>(props: EditTableProps<T>) {
  const { t } = useTranslation('settings');
  const { rows, columns, scope } = props;
  const { body, onKeyDown } = useTableKeys(props);
  return (
    <table className="tb edit-tb" aria-label={props.label}>
      <colgroup>
        {columns.map((c) => (
          <col key={c.key} style={{ width: c.width }} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c.key} className={c.align} scope="col">
              {c.title}
            </th>
          ))}
          <th>
            <span className="sr">{t('edit.order')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, i) => (
          <tr key={row.id} data-row={row.id}>
            {columns.map((column) => (
              <EditCell key={column.key} scope={scope} row={row} column={column} onSave={props.onSave} />
            ))}
            <RowTools
              name={row.name}
              first={i === 0}
              last={i === rows.length - 1}
              {...(props.onMove && { onMove: (by: -1 | 1) => void props.onMove?.(row, by) })}
              onVoid={() => props.onVoid(row)}
            />
          </tr>
        ))}
        <AddRow scope={scope} span={columns.length + 1} empty={rows.length === 0} onAdd={props.onAdd} />
      </tbody>
    </table>
  );
}

/** Arrows between cells, Alt+arrows for the row; the moved row keeps the focus. */
function useTableKeys<T extends EditRow>({ rows, onMove }: EditTableProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const again = useRef('');
  useLayoutEffect(() => {
    if (again.current === '' || rows.length === 0) return;
    body.current?.querySelector<HTMLElement>(`[data-cell="${again.current}"]`)?.focus();
    again.current = '';
  }, [rows]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
    const cell = event.target.closest<HTMLElement>('[data-cell]');
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const row = rows.find((r) => r.id === (event.target as HTMLElement).closest('[data-row]')?.getAttribute('data-row'));
      if (!row || !onMove) return;
      event.preventDefault();
      again.current = cell?.dataset['cell'] ?? '';
      void onMove(row, event.key === 'ArrowUp' ? -1 : 1);
    } else if (cell && !event.altKey && moveFocus(cell, event.key)) event.preventDefault();
    else if (cell && event.key === 'F2') cell.click();
  };
  return { body, onKeyDown };
}
