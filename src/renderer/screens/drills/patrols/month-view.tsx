import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type PatrolBook, timesOn } from '#src/renderer/queries/patrol/use-patrols.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { clockText, type DayKey, dayOfInstant, daysOfMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { dayLines, minuteOf, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';

interface MonthViewProps {
  readonly book: PatrolBook;
  readonly month: MonthKey;
  readonly now: Instant;
}
interface DayLine {
  readonly day: DayKey;
  readonly lines: readonly RoundLine[];
}

/** The month: a row a day, a cell a round, and what it comes to. */
export function MonthView({ book, month, now }: MonthViewProps) {
  const { t } = useTranslation('patrols');
  const days = daysOfMonth(month).map((day): DayLine => ({ day, lines: linesOf(book, day, now) }));
  const most = Math.max(1, ...days.map((d) => d.lines.length));
  const all = days.flatMap((d) => d.lines);
  const count = (state: RoundLine['state']) => all.filter((l) => l.state === state).length;
  const found = all.reduce((n, l) => n + (l.round?.results.filter((r) => !r.ok).length ?? 0), 0);
  const unsigned = all.filter((l) => l.round && l.round.supervisorSigned === '').length;
  return (
    <div className="pane patrol-pane">
      <p className="md patrol-sum">
        {t('month.sum', { done: count('done') + count('late'), late: count('late'), missed: count('missed'), found, unsigned })}
      </p>
      <div className="register-scroll">
        <table className="tb patrol-month" aria-label={t('month.label')}>
          <thead>
            <tr>
              <th>{t('month.day')}</th>
              {Array.from({ length: most }, (_, i) => String(i + 1)).map((n) => (
                <th key={n} className="c">
                  {n}
                </th>
              ))}
              <th className="wide">{t('column.found')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((d) => (
              <MonthRow key={d.day} {...d} most={most} today={dayOfInstant(now)} hallId={book.hall?.id ?? ''} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const linesOf = (book: PatrolBook, day: DayKey, now: Instant): readonly RoundLine[] =>
  book.rounds ? dayLines(book.rounds, timesOn(book, day), book.made, day, minutesBetween(`${day}T00:00:00+08:00`, now)) : [];

interface MonthRowProps extends DayLine {
  readonly most: number;
  readonly today: DayKey;
  readonly hallId: string;
}

function MonthRow({ day, lines, most, today, hallId }: MonthRowProps) {
  const { t } = useTranslation(['patrols', 'common']);
  const found = lines.flatMap((l) => l.round?.results.filter((r) => !r.ok).map((r) => r.note) ?? []);
  return (
    <tr className={day === today ? 'sel' : ''}>
      <td className="nw">
        <Link to={`/drills/patrols/${day}/${hallId}`}>{day.slice(5)}</Link>
        <span className="c3"> {t(`common:weekday.${weekdayKey(day)}`)}</span>
      </td>
      {lines.length === 0 ? (
        <td colSpan={most} className="c3 c">
          {t('month.closed')}
        </td>
      ) : (
        Array.from({ length: most }, (_, i) => <MonthCell key={lines[i]?.id ?? `none-${i + 1}`} line={lines[i]} />)
      )}
      <td className="wide" title={found.join('；')}>
        {found.join('；')}
      </td>
    </tr>
  );
}

const tones = { done: 'ok', late: 'warn', missed: 'bad', now: 'c2', ahead: 'c3' } as const;

function MonthCell({ line }: { readonly line: RoundLine | undefined }) {
  const { t } = useTranslation('patrols');
  if (!line) return <td />;
  const wrong = line.round?.results.some((r) => !r.ok) ?? false;
  const text = line.round ? clockText(minuteOf(line.round)) : t(`month.${line.state === 'missed' ? 'missed' : 'open'}`);
  return (
    <td className={`c ${wrong ? 'bad b' : tones[line.state]}`} title={t(`state.${line.state}`)}>
      {text}
      {wrong && ' ×'}
    </td>
  );
}
