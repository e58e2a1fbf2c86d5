import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { calendarWeeks } from '#src/shared/domain/attendance/person/calendar-weeks.ts';
import { PersonDay } from './person-day.tsx';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

interface PersonCalendarProps {
  readonly year: PersonYear;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** The month from Monday to Sunday; one day is chosen and explained at the side. */
export function PersonCalendar({ year, day, today, onDay }: PersonCalendarProps) {
  const { t } = useTranslation(['attendancePerson', 'common']);
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // The first day is chosen without taking the focus from where somebody is.
    if (moved.current) table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    moved.current = true;
  }, [day]);
  const { month } = year;
  const weeks = calendarWeeks(month.month);
  return (
    <table ref={table} className="person-calendar" aria-label={t('calendar', { name: year.member.name })}>
      <thead>
        <tr>
          {weekdays.map((w) => (
            <th key={w} scope="col">
              {t(`common:weekday.${w}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((d) => d !== null)}>
            {week.map((cell, i) =>
              cell === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: days of another month have no identity
                <td key={i} className="none" />
              ) : (
                <PersonDay key={cell} year={year} day={cell} on={cell === day} today={cell === today} onDay={onDay} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
