import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, weekdayOf } from '#src/shared/domain/core/day.ts';
import { DayCell } from './day-cell.tsx';

interface YearGridProps {
  readonly months: readonly (readonly DayInfo[])[];
  readonly today: string;
  readonly picked: string;
  readonly onPick: (day: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Twelve small months. One day has the focus; arrows move it through the year. */
export function YearGrid({ months, today, picked, onPick }: YearGridProps) {
  const { t } = useTranslation('calendar');
  const grid = useRef<HTMLDivElement>(null);
  const days = months.flat();
  const entry = days.find((d) => d.day === picked) ?? days.find((d) => d.day === today) ?? days[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    if (step === undefined || !from) return;
    event.preventDefault();
    const to = addDays(from, step);
    if (!days.some((d) => d.day === to)) return;
    onPick(to);
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons inside
    <div className="months" ref={grid} onKeyDown={onKeyDown}>
      {months.map((month, i) => (
        <section key={month[0]?.day} aria-label={t('month', { month: i + 1 })}>
          <h3>
            {t('month', { month: i + 1 })}
            <span className="c3 sm">{t('workdays', { count: workdaysIn(month) })}</span>
          </h3>
          <MonthDays month={month} entry={entry?.day ?? ''} today={today} picked={picked} onPick={onPick} />
        </section>
      ))}
    </div>
  );
}

interface MonthDaysProps extends Omit<YearGridProps, 'months'> {
  readonly month: readonly DayInfo[];
  readonly entry: string;
}

function MonthDays({ month, entry, today, picked, onPick }: MonthDaysProps) {
  const { t } = useTranslation('common');
  const lead = weekdayOf(month[0]?.day ?? '2000-01-03') - 1;
  return (
    <div className="days">
      {weekdays.map((w) => (
        <span key={w} className="wd" aria-hidden="true">
          {t(`weekday.${w}`)}
        </span>
      ))}
      {month.map((info, i) => (
        <DayCell
          key={info.day}
          info={info}
          column={i === 0 ? lead + 1 : undefined}
          today={info.day === today}
          picked={info.day === picked}
          entry={info.day === entry}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
