import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { usePaperStamps } from '#src/renderer/queries/attendance/use-paper-sheet.ts';
import { DayRow } from './day-row.tsx';
import type { DaySelection, EditField } from './use-day-keys.ts';
import type { Marking } from './use-marking.ts';

interface DayTableProps {
  readonly sheet: DaySheet;
  readonly selection: DaySelection;
  readonly editing: EditField;
  readonly marking: Marking;
  readonly onSelect: (next: DaySelection) => void;
  readonly onEdit: (field: EditField) => void;
}

const columns = ['no', 'name', 'place', 'shift', 'inAt', 'outAt', 'lateEarly'] as const;

/** The day's list; the selected line follows the keys. */
export function DayTable({ sheet, selection, editing, marking, onSelect, onEdit }: DayTableProps) {
  const { t } = useTranslation('attendance');
  const body = useRef<HTMLTableSectionElement>(null);
  const paper = usePaperStamps(sheet.info.day, sheet.info.day);
  useEffect(() => {
    body.current?.rows[selection.at]?.scrollIntoView({ block: 'nearest' });
  }, [selection.at]);
  const chosen = (i: number) => i >= Math.min(selection.at, selection.anchor) && i <= Math.max(selection.at, selection.anchor);
  const save = (line: DayLine, patch: Parameters<Marking['patch']>[1]) => {
    onEdit(null);
    void marking.patch(line, patch);
  };
  return (
    <table className="tb day-sheet">
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c}>{t(`column.${c}`)}</th>
          ))}
          <th colSpan={2}>{t('column.mark')}</th>
          <th style={{ width: '30%' }}>{t('column.note')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {sheet.lines.map((line, i) => (
          <DayRow
            key={line.person.member.id}
            line={line}
            number={i + 1}
            legend={sheet.source.settings.legend}
            paper={paper}
            selected={chosen(i)}
            editing={i === selection.at ? editing : null}
            onSelect={(extend) => onSelect({ at: i, anchor: extend ? selection.anchor : i })}
            onSave={(patch) => save(line, patch)}
            onStop={() => onEdit(null)}
          />
        ))}
      </tbody>
      {sheet.resting > 0 && (
        <tfoot>
          <tr>
            <td colSpan={10} className="c3">
              {t('resting', { count: sheet.resting })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
