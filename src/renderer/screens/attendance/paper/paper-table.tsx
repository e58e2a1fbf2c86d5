import { useTranslation } from 'react-i18next';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { leavingBreaks } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import { PaperRow } from './paper-row.tsx';
import type { Paper } from './use-paper.ts';

interface PaperTableProps {
  readonly sheet: DaySheet;
  readonly paper: Paper;
}

/** One line per person in the order printed; at the end whoever wrote themselves on an empty line. */
export function PaperTable({ sheet, paper }: PaperTableProps) {
  const { t } = useTranslation(['paper', 'attendance']);
  const { lines, draft, edit, book } = paper;
  const { splitBreak } = sheet.source.settings.rules;
  const twice =
    draft.twice ||
    lines.some(
      (l) => (l.shift && leavingBreaks(l.shift, splitBreak).length > 0) || l.texts.slice(2).some((text) => text.trim() !== ''),
    );
  const columns = twice ? 4 : 2;
  const listed = new Set(lines.map((l) => l.staffId));
  const halls = new Map(sheet.source.halls.map((h) => [h.id, h.name]));
  const type = (staffId: string, texts: readonly string[]) => edit((d) => ({ texts: { ...d.texts, [staffId]: texts } }));
  return (
    <table className="tb paper-sheet">
      <thead>
        <tr>
          <th>{t('attendance:column.no')}</th>
          <th>{t('attendance:column.name')}</th>
          <th>{t('attendance:column.place')}</th>
          <th>{t('attendance:column.shift')}</th>
          {Array.from({ length: columns }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
            <th key={i}>{t(i % 2 === 0 ? 'column.in' : 'column.out')}</th>
          ))}
          <th>
            {!twice && (
              <button type="button" className="link sm" onClick={() => edit(() => ({ twice: true }))}>
                {t('twice')}
              </button>
            )}
          </th>
          <th>{t('column.machine')}</th>
          <th style={{ width: '34%' }}>{t('column.result')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <PaperRow
            key={line.staffId}
            line={line}
            index={i}
            columns={columns}
            legend={sheet.source.settings.legend}
            onType={(texts) => type(line.staffId, texts)}
          />
        ))}
        <tr className="paper-add">
          <td className="c3">{lines.length + 1}</td>
          <td colSpan={3}>
            <PersonPick
              people={book.staff.filter((m) => !listed.has(m.id))}
              placeOf={(m) => halls.get(m.hallId) ?? ''}
              label={t('add')}
              hint={t('addHint')}
              staffId=""
              onPick={(staffId) => staffId !== '' && edit((d) => ({ extra: [...d.extra, staffId] }))}
            />
          </td>
          <td colSpan={columns + 3} />
        </tr>
      </tbody>
    </table>
  );
}
