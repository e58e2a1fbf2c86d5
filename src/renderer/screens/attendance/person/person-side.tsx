import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { DayChanges } from '#src/renderer/screens/attendance/day-changes.tsx';
import { KeepHistory } from '#src/renderer/screens/attendance/keeping/keep-history.tsx';
import { WhyList } from '#src/renderer/screens/attendance/why-list.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayFacts } from './day-facts.ts';
import { PersonBalances } from './person-balances.tsx';

interface PersonSideProps {
  readonly year: PersonYear;
  readonly day: string;
  readonly now: string;
}

/** Why the chosen day is what it is, what was changed on it, and what the person still has. */
export function PersonSide({ year, day, now }: PersonSideProps) {
  const { t } = useTranslation(['attendancePerson', 'attendance', 'common']);
  const { result, shift, record } = dayFacts(year, day);
  const { member, facts, hallId } = year;
  if (!result) return null;
  const line = { person: facts, result };
  const kept = facts.corrections.some((c) => c.day === day) || facts.absences.some((a) => a.day === day);
  const dayText = t('common:dayTitle', { month: Number(day.slice(5, 7)), date: dateOf(day) });
  return (
    <aside className="side person-side" aria-label={t('side', { name: member.name })}>
      <section aria-live="polite">
        <h2>
          {[
            dayText,
            t(`common:weekdayLong.${weekdayKey(day)}`),
            result.mark
              ? t(`attendance:mark.${result.mark}`)
              : t(result.state === 'unmarked' ? 'missing.all' : 'attendance:rest'),
          ].join('　')}
        </h2>
        <div className="why-pop">
          <WhyList staffId={member.id} shift={shift} result={result} record={record} />
        </div>
        {record && record.note !== '' && <p className="md">{record.note}</p>}
        <Link className="link md" to={`/attendance/day/${day}/${hallId}`}>
          {t('attendance:month.toDay')}
        </Link>
      </section>
      {kept && <KeepHistory line={line} />}
      {(record?.corrections.length ?? 0) > 0 && <DayChanges line={line} />}
      <MonthSums year={year} />
      <PersonBalances year={year} now={now} />
    </aside>
  );
}

/** What the month adds up to, in the words of the month's sheet. */
function MonthSums({ year }: { readonly year: PersonYear }) {
  const { t } = useTranslation(['attendancePerson', 'attendance']);
  const { totals, month } = year.month;
  const leaves = Object.entries(totals.leave).filter(([, days]) => days > 0) as [keyof typeof totals.leave, number][];
  return (
    <section>
      <h2>{t('sums.title', { month: Number(month.slice(5)) })}</h2>
      <dl className="person-sums">
        <dt>{t('sums.required')}</dt>
        <dd>{t('days', { days: totals.required })}</dd>
        <dt>{t('sums.actual')}</dt>
        <dd>{t('days', { days: totals.actual })}</dd>
        <dt>{t('attendance:mark.late')}</dt>
        <dd>{t('times', { count: totals.late })}</dd>
        <dt>{t('attendance:mark.early')}</dt>
        <dd>{t('times', { count: totals.early })}</dd>
        {totals.absent > 0 && (
          <>
            <dt>{t('attendance:mark.absent')}</dt>
            <dd className="bad b">{t('days', { days: totals.absent })}</dd>
          </>
        )}
        {leaves.map(([kind, days]) => (
          <LeaveLine key={kind} name={t(`attendance:mark.${kind}`)} days={t('days', { days })} />
        ))}
        {totals.unsettled.length > 0 && <LeaveLine name={t('sums.open')} days={t('days', { days: totals.unsettled.length })} />}
      </dl>
    </section>
  );
}

const LeaveLine = ({ name, days }: { readonly name: string; readonly days: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{days}</dd>
  </>
);
