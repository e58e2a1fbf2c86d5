import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { OvertimeCase } from './cases.ts';
import { hours } from './hours.ts';

interface OvertimeFootProps {
  readonly targets: readonly OvertimeCase[];
  readonly hallId: string;
  readonly locked: boolean;
}

/** What is selected, what the law says about it, and the marks of the grid. */
export function OvertimeFoot({ targets, hallId, locked }: OvertimeFootProps) {
  const { t } = useTranslation('overtime');
  const only = targets.length === 1 ? targets[0] : undefined;
  const doubts = (['protected', 'longDay', 'overMonth'] as const)
    .map((doubt) => ({ doubt, count: targets.filter((c) => c.doubts.includes(doubt)).length }))
    .filter((d) => d.count > 0);
  return (
    <div className="overtime-said" aria-live="polite">
      {only ? (
        <OneCase found={only} hallId={hallId} />
      ) : targets.length > 1 ? (
        <b>
          {t('chosenMany', {
            count: targets.length,
            people: new Set(targets.map((c) => c.entry.staffId)).size,
            hours: hours(targets.reduce((n, c) => n + c.entry.minutes, 0)),
          })}
        </b>
      ) : (
        <span>{locked ? t('locked') : t('choose')}</span>
      )}
      {doubts.map(({ doubt, count }) => (
        <span key={doubt} className={doubt === 'protected' ? 'bad' : 'warn'}>
          {t(only ? `doubt.${doubt}` : `doubts.${doubt}`, { count })}
        </span>
      ))}
      {/* Room for one line: what is chosen comes before what the marks mean. */}
      {targets.length === 0 && (
        <>
          <span className="grow" />
          <span className="c2">{t('marks')}</span>
        </>
      )}
    </div>
  );
}

function OneCase({ found: { name, entry, meter }, hallId }: { readonly found: OvertimeCase; readonly hallId: string }) {
  const { t } = useTranslation('overtime');
  return (
    <>
      <b>{t('chosen', { name, day: entry.day.slice(5), hours: hours(entry.minutes), rate: overtimeRate[entry.kind] })}</b>
      <span>{t(`pay.${entry.pay}`)}</span>
      <span>{entry.approvedBy === '' ? t('waiting') : t('approved', { name: entry.approvedBy })}</span>
      {entry.reason !== '' && <span>{entry.reason}</span>}
      <span>{t('rest', { counted: hours(meter.counted), left: hours(meter.left) })}</span>
      <Link to={`/attendance/day/${entry.day}/${hallId}`}>{t('toDay')}</Link>
    </>
  );
}
