import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { choiceOf } from '#src/shared/domain/calendar/day-choice.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, weekdayOf } from '#src/shared/domain/core/day.ts';
import { letterOf, monthNumber } from './day-words.ts';

interface DayCellProps {
  readonly info: DayInfo;
  /** Grid column of the first day of a month. */
  readonly column: number | undefined;
  readonly today: boolean;
  readonly picked: boolean;
  /** The one day that Tab reaches. */
  readonly entry: boolean;
  readonly onPick: (day: string) => void;
}

export const DayCell = memo(function DayCell({ info, column, today, picked, entry, onPick }: DayCellProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const letter = letterOf(info);
  const weekend = weekdayOf(info.day) >= 6 && !info.makeUp;
  const label = t('dayLabel', {
    month: monthNumber(info.day),
    date: dateOf(info.day),
    weekday: t(`common:weekdayLong.${weekdayKey(info.day)}`),
    kind: t(`choice.${choiceOf(info)}`),
    name: info.name === '' ? '' : t('dayName', { name: info.name }),
  });
  const classes = ['cal-day', letter, weekend && 'we', today && 'today', picked && 'picked'].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={classes}
      data-day={info.day}
      data-letter={letter === 'plain' ? undefined : t(`letter.${letter}`)}
      aria-label={label}
      aria-pressed={picked}
      title={info.name || undefined}
      tabIndex={entry ? 0 : -1}
      style={column ? { gridColumnStart: column } : undefined}
      onClick={() => onPick(info.day)}
    >
      {dateOf(info.day)}
    </button>
  );
});
