import { useTranslation } from 'react-i18next';
import type { DrillBook, DuePlan } from '#src/renderer/queries/drill/use-drills.ts';
import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';

interface DueTableProps {
  readonly book: DrillBook;
  readonly today: DayKey;
  readonly onPlan: (planId: string) => void;
  readonly onOpen: (drillId: string) => void;
}

/** Each plan with how often it must be drilled, when it was and when it is due (61号令第四十条). */
export function DueTable({ book, today, onPlan, onOpen }: DueTableProps) {
  const { t } = useTranslation('drills');
  return (
    <table className="tb due-table" aria-label={t('board.title')}>
      <thead>
        <tr>
          <th>{t('board.plan')}</th>
          <th>{t('board.every')}</th>
          <th>{t('board.last')}</th>
          <th>{t('board.due')}</th>
          <th>{t('board.planned')}</th>
        </tr>
      </thead>
      <tbody>
        {book.due.map((line) => (
          <tr key={line.plan.id}>
            <td className="b">{line.plan.title}</td>
            <td>{t('board.months', { count: line.everyMonths })}</td>
            <td>{line.last === '' ? <span className="warn">{t('board.never')}</span> : line.last}</td>
            <td>
              <DueCell line={line} today={today} />
            </td>
            <td>
              {line.planned ? (
                <button type="button" className="link md" onClick={() => onOpen(line.planned?.id ?? '')}>
                  {t('board.onDay', { day: line.planned.day, state: t(`state.${line.planned.state}`) })}
                </button>
              ) : (
                <button type="button" className="link md" onClick={() => onPlan(line.plan.id)}>
                  {t('board.plan1')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Days that count as soon. */
const SOON = 30;

function DueCell({ line, today }: { readonly line: DuePlan; readonly today: DayKey }) {
  const { t } = useTranslation('drills');
  if (line.due === '') return <span className="tag warn">{t('board.now')}</span>;
  const left = daysBetween(today, line.due);
  if (left < 0) return <span className="tag bad">{t('board.late', { day: line.due, count: -left })}</span>;
  return left <= SOON ? <span className="tag warn">{t('board.soon', { day: line.due, count: left })}</span> : <>{line.due}</>;
}
