import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { RosterT } from './use-roster-text.ts';

/** One day of the grid's head. */
export interface Column {
  readonly date: number;
  readonly info: DayInfo;
  /** “10月18日” */
  readonly title: string;
  /** Second line of the head: weekday, 节, 休 or 补. */
  readonly sub: string;
  readonly tone: '' | 'we' | 'ho';
  readonly makeUp: boolean;
}

/** “10月18日”. */
export const dayTitle = (day: string, t: RosterT): string =>
  t('common:dayTitle', { month: Number(day.slice(5, 7)), date: dateOf(day) });

export const monthTitle = (month: string, t: RosterT): string =>
  t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5, 7)) });

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const subOf = (info: DayInfo, t: RosterT): string => {
  if (info.makeUp) return t('column.makeUp');
  if (info.kind === 'holiday') return t('column.holiday');
  return info.kind === 'restDay' && info.name !== ''
    ? t('column.off')
    : t(`column.weekday.${weekdayNames[weekdayOf(info.day) - 1] ?? 'monday'}`);
};

const tones = { workday: '', restDay: 'we', holiday: 'ho' } as const;

export const columnsOf = (days: readonly DayInfo[], t: RosterT): Column[] =>
  days.map((info) => ({
    date: dateOf(info.day),
    info,
    title: dayTitle(info.day, t),
    sub: subOf(info, t),
    tone: tones[info.kind],
    makeUp: info.makeUp,
  }));
