import { Link } from 'react-router';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { rosterPath } from '#src/renderer/screens/roster/view-tabs.tsx';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import type { FigureDay } from '#src/shared/domain/roster/fairness/span-figures.ts';
import { duties, type StatLine } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { daysText, useStatsText } from './use-stats-text.ts';

/** The days behind a person's figures, and the months with their hours, which lead to the sheet. */
export function StatsDays({ line, span }: { readonly line: StatLine; readonly span: string }) {
  const { t, day, shortMonth } = useStatsText();
  const { base, hallId } = useRosterView().model;
  const { days, months } = line.figures;
  const partNote = (part: number) => (part > 0 ? t('details.part', { part: daysText(part) }) : '');
  const run = [days.run[0]?.day, days.run.at(-1)?.day] as const;
  return (
    <dl className="stat-days" aria-label={t('details.label', { name: line.place.member.name, span })}>
      <dt>{t('column.minutes')}</dt>
      <dd>
        {months.map(({ month, minutes, standard }) => (
          <Link key={month} to={rosterPath(month, hallId)}>
            {t('details.hours', { month: shortMonth(month), hours: hoursText(minutes), standard: hoursText(standard) })}
          </Link>
        ))}
      </dd>
      {duties.map((duty) => (
        <Days
          key={duty}
          name={t(`duty.${duty}`)}
          days={days[duty]}
          note={partNote(line.shares[duty].part)}
          withCell={duty === 'late'}
        />
      ))}
      <Days name={t('column.leave')} days={days.leave} note="" withCell />
      <Days name={t('column.inLieu')} days={days.inLieu} note="" />
      <dt>{t('column.run')}</dt>
      <dd>
        {run[0] && run[1] && t('details.run', { from: day(run[0]), to: day(run[1]), count: days.run.length })}
        {days.run.length > base.rules.maxConsecutiveDays && (
          <b className="warn">{t('details.runLimit', { limit: base.rules.maxConsecutiveDays })}</b>
        )}
      </dd>
    </dl>
  );
}

interface DaysProps {
  readonly name: string;
  readonly days: readonly FigureDay[];
  readonly note: string;
  /** Also says what stands on the day, where the name does not. */
  readonly withCell?: boolean;
}

function Days({ name, days, note, withCell = false }: DaysProps) {
  const { t, day, weekday } = useStatsText();
  const { words, model } = useRosterView();
  if (days.length === 0 && note === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {days.map((d) => (
          <span key={d.day}>
            {t(withCell ? 'details.dayCell' : 'details.day', {
              day: day(d.day),
              weekday: weekday(d.day),
              cell: words.cell(d.cell, model.frame),
            })}
          </span>
        ))}
        {days.length === 0 && <span className="c3">{t('details.nothing')}</span>}
        {note !== '' && <span className="c3">{note}</span>}
      </dd>
    </>
  );
}
