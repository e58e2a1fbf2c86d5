import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { type MonthBar, monthBar } from '#src/shared/domain/attendance/person/month-bar.ts';

/** A full bar stands for so many days, times or hours. */
const full = { worked: 23, late: 6, leave: 10, overtime: 36 } as const;
const kinds = ['worked', 'late', 'leave', 'overtime'] as const;
const HEIGHT = 26;

/** January to December with four small bars each; a month leads to its calendar. */
export function YearStrip({ year }: { readonly year: PersonYear }) {
  const { t } = useTranslation('attendancePerson');
  const { member } = year;
  return (
    <nav className="year-strip" aria-label={t('strip.label', { name: member.name, year: year.month.month.slice(0, 4) })}>
      <ol>
        {year.months.map(({ month, totals }) => {
          const bar = monthBar(totals);
          const on = month === year.month.month;
          const words = t('strip.month', { ...bar, month: Number(month.slice(5)) });
          return (
            <li key={month}>
              <Link
                to={personPath(month, member.id)}
                className={on ? 'on' : ''}
                aria-current={on ? 'page' : undefined}
                aria-label={words}
                title={words}
              >
                <Bars bar={bar} />
                <span>{t('strip.short', { month: Number(month.slice(5)) })}</span>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className="sm c3" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <i className={`swatch ${kind}`} /> {t(`strip.${kind}`)}
          </span>
        ))}
      </p>
    </nav>
  );
}

function Bars({ bar }: { readonly bar: MonthBar }) {
  return (
    <svg viewBox={`0 0 40 ${HEIGHT}`} width="40" height={HEIGHT} aria-hidden="true">
      <line className="base" x1={0} x2={40} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {kinds.map((kind, i) => {
        const height = bar[kind] === 0 ? 0 : Math.max(2, Math.min(1, bar[kind] / full[kind]) * (HEIGHT - 1));
        return <rect key={kind} className={kind} x={2 + i * 9.5} y={HEIGHT - 1 - height} width={7} height={height} />;
      })}
    </svg>
  );
}
