import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { AttendanceFact } from '#src/shared/domain/attendance/stats/fact.ts';
import type { StatPerson } from '#src/shared/domain/attendance/stats/people.ts';
import { hours } from './use-stats-words.ts';

/** The days behind a person's figures; each leads to its sheet, each month to the person's calendar. */
export function StatsDays({ line }: { readonly line: StatPerson }) {
  const { t } = useTranslation(['attendanceStats', 'attendance']);
  const months = [...new Set(line.facts.map((f) => f.month))].sort();
  return (
    <dl className="stat-days">
      <Days name={t('days.late')} facts={line.facts.filter((f) => f.arrival === 'late')} text={lateText(t)} />
      <Days
        name={t('days.early')}
        facts={line.facts.filter((f) => f.earlyMinutes > 0)}
        text={(f) => t('days.minutes', { minutes: f.earlyMinutes })}
      />
      <Days
        name={t('days.missing')}
        facts={line.facts.filter((f) => f.missing !== null && f.missing !== 'all')}
        text={(f) => t(`days.lacks.${f.missing ?? 'all'}`)}
      />
      <Days name={t('days.absent')} facts={line.facts.filter((f) => f.arrival === 'absent')} text={() => ''} />
      <Days
        name={t('days.leave')}
        facts={line.facts.filter((f) => f.leave.length > 0)}
        text={(f) => f.leave.map(([kind, days]) => `${t(`attendance:mark.${kind}`)}${days === 1 ? '' : ` ${days}`}`).join(' ')}
      />
      <Days
        name={t('days.overtime')}
        facts={line.facts.filter((f) => f.overtime > 0)}
        text={(f) => t(f.counted > 0 ? 'days.hours' : 'days.hoursOff', { hours: hours(f.overtime) })}
      />
      <dt>{t('days.calendar')}</dt>
      <dd>
        {months.map((month) => (
          <Link key={month} to={personPath(month, line.staffId)}>
            {t('days.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
          </Link>
        ))}
      </dd>
    </dl>
  );
}

type Words = ReturnType<typeof useTranslation<['attendanceStats', 'attendance']>>['t'];
/** A mark by hand may say late without minutes. */
const lateText =
  (t: Words) =>
  (f: AttendanceFact): string =>
    f.lateMinutes > 0 ? t('days.minutes', { minutes: f.lateMinutes }) : '';

interface DaysProps {
  readonly name: string;
  readonly facts: readonly AttendanceFact[];
  readonly text: (fact: AttendanceFact) => string;
}

function Days({ name, facts, text }: DaysProps) {
  const { t } = useTranslation(['attendanceStats', 'common']);
  if (facts.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {facts.map((f) => (
          <Link key={f.day} to={`/attendance/day/${f.day}/${f.place.hallId}`}>
            {t('days.day', {
              month: Number(f.day.slice(5, 7)),
              date: Number(f.day.slice(8)),
              weekday: t(`common:weekday.${weekdayKey(f.day)}`),
              text: text(f),
            }).trim()}
          </Link>
        ))}
      </dd>
    </>
  );
}
