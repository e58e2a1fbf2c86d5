import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { type OvertimeEntry, overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { hours } from './overtime-row.tsx';

/** What the chosen day is and which keys decide about it; the marks of the grid. */
export function OvertimeFoot({ book, entry }: { readonly book: OvertimeBook; readonly entry: OvertimeEntry | undefined }) {
  const { t } = useTranslation('overtime');
  const name = book.rows.find((r) => r.overtime.staffId === entry?.staffId)?.line.person.member.name ?? '';
  const locked = Boolean(book.source.state?.lockedAt);
  return (
    <div className="month-legend overtime-foot">
      {entry ? (
        <>
          <b>{t('chosen', { name, day: entry.day.slice(5), hours: hours(entry.minutes), rate: overtimeRate[entry.kind] })}</b>
          <span>{t(`pay.${entry.pay}`)}</span>
          <span>{entry.approvedBy === '' ? t('waiting') : t('approved', { name: entry.approvedBy })}</span>
          <Link to={`/attendance/day/${entry.day}/${book.source.hallId}`}>{t('toDay')}</Link>
        </>
      ) : (
        <span>{t('choose')}</span>
      )}
      <span className="grow" />
      {locked ? (
        <span>{t('locked')}</span>
      ) : (
        <>
          <span>
            <kbd>P</kbd> {t('pay.money')}
          </span>
          <span>
            <kbd>T</kbd> {t('pay.timeOff')}
          </span>
          <span>
            <kbd>A</kbd> {t('approve')}
          </span>
        </>
      )}
      <span className="c2">{t('marks')}</span>
    </div>
  );
}
