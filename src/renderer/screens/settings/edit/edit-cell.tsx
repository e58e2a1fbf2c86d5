import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { CheckCell } from './check-cell.tsx';
import { ChoiceCell } from './choice-cell.tsx';
import type { EditColumn, EditRow } from './columns.ts';
import { TextCell } from './text-cell.tsx';
import { useFieldDraft } from './use-field-draft.ts';

interface EditCellProps<T extends EditRow> {
  readonly scope: string;
  readonly row: T;
  readonly column: EditColumn<T>;
  readonly onSave: (row: T, patch: Partial<T>) => Promise<Result<unknown, Problem>>;
}

/** One cell: shown as text until it is opened; stays open while its text could not be saved. */
export function EditCell<T extends EditRow>({ scope, row, column, onSave }: EditCellProps<T>) {
  const { t } = useTranslation('settings');
  const stored = column.text(row);
  const save = useCallback(
    async (text: string): Promise<Result<unknown, Problem>> => {
      const taken = column.take?.(text) ?? ok({});
      return taken.ok ? onSave(row, taken.value) : taken;
    },
    [row, column, onSave],
  );
  const field = useFieldDraft(`${scope}/${row.id}/${column.key}`, stored, save);
  const [choosing, setChoosing] = useState(false);
  const back = useRef(false);
  const words = labelOf(column, stored);
  const shown = field.draft && column.kind === 'text' ? field.draft.text : (column.show?.(row) ?? words);
  const label = t('edit.cell', { row: row.name, column: column.title, value: words || column.none || t('edit.empty') });
  if (column.kind === 'read') return <td className={column.align}>{shown}</td>;
  if (column.kind === 'check')
    return <CheckCell label={label} on={stored === 'true'} onChange={(on) => void field.commit(String(on))} />;
  const open = column.kind === 'text' ? field.draft !== undefined && field.draft.state !== 'saved' : choosing;
  const onBack = (again: boolean) => {
    back.current = again;
  };
  const onClose = () => {
    back.current = true;
    setChoosing(false);
  };
  if (open && column.kind === 'text') return <TextCell label={`${row.name} ${column.title}`} field={field} onBack={onBack} />;
  if (open) return <ChoiceCell label={label} column={column} stored={stored} field={field} onClose={onClose} />;
  return (
    <td className={column.align}>
      <button
        type="button"
        className="cell"
        ref={(button) => {
          if (button && back.current) button.focus();
          back.current = false;
        }}
        data-cell={`${row.id}/${column.key}`}
        aria-label={label}
        onClick={() => (column.kind === 'text' ? field.type(stored) : setChoosing(true))}
      >
        {shown === '' ? <span className="c3">{column.none ?? '—'}</span> : shown}
      </button>
    </td>
  );
}

/** Values as the person reads them. */
function labelOf<T extends EditRow>(column: EditColumn<T>, text: string): string {
  if (!column.options) return text;
  const names = new Map(column.options.map((o) => [o.value, o.label]));
  const parts = column.kind === 'many' ? text.split(',') : [text];
  return parts.flatMap((value) => names.get(value) ?? []).join('、');
}
