import { type DayKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { CalendarDay, DayInfo } from './types.ts';

/** What a person can make of a day by hand. */
export type DayChoice = 'workday' | 'off' | 'holiday' | 'makeUp';

const isWeekend = (day: DayKey): boolean => weekdayOf(day) >= 6;

/** Only a weekend day can be a make-up day; a weekday is work anyway. */
export const choicesFor = (day: DayKey): readonly DayChoice[] =>
  isWeekend(day) ? ['off', 'makeUp', 'holiday'] : ['workday', 'off', 'holiday'];

export function choiceOf(info: DayInfo): DayChoice {
  if (info.kind === 'holiday') return 'holiday';
  if (info.makeUp) return 'makeUp';
  return info.kind === 'restDay' ? 'off' : 'workday';
}

/** The calendar's entry for a choice; null where the weekday rule says the same. */
export function entryFor(day: DayKey, choice: DayChoice, name: string): Omit<CalendarDay, 'day'> | null {
  switch (choice) {
    case 'workday':
      return null;
    case 'makeUp':
      return { name, kind: 'makeUp', statutory: false };
    case 'holiday':
      return { name, kind: 'off', statutory: true };
    case 'off':
      return isWeekend(day) && name === '' ? null : { name, kind: 'off', statutory: false };
  }
}
