import { workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, daysBetween, type Instant, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';

const WEEKDAYS = ['', '一', '二', '三', '四', '五', '六', '日'];

/** Head of one day column. */
export interface DayHead {
  readonly date: number;
  readonly weekday: string;
  /** 节 / 休 / 班, '' on an ordinary workday. */
  readonly tag: string;
  /** Grey ground: nobody has to work. */
  readonly off: boolean;
}

const tagOf = (info: DayInfo): string =>
  info.makeUp ? '班' : info.kind === 'holiday' ? '节' : info.kind === 'restDay' ? '休' : '';

export const dayHeads = (days: readonly DayInfo[]): DayHead[] =>
  days.map((info) => ({
    date: dateOf(info.day),
    weekday: WEEKDAYS[weekdayOf(info.day)] ?? '',
    tag: tagOf(info),
    off: info.kind !== 'workday',
  }));

/** `2026 年 10 月` */
export const monthTitle = (month: MonthKey): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;
/** `2026 年 10 月 8 日` */
export const dayTitle = (day: DayKey): string => `${monthTitle(day.slice(0, 7))} ${Number(day.slice(8))} 日`;
export const weekdayTitle = (day: DayKey): string => `星期${WEEKDAYS[weekdayOf(day)] ?? ''}`;
/** `2026-09-25 16:40` */
export const stampTime = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

/** `10-01 至 10-03、10-07`: runs of days. */
export function dayRuns(days: readonly DayKey[]): string {
  const runs: { from: DayKey; to: DayKey }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && daysBetween(last.to, day) === 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.map(({ from, to }) => (from === to ? from.slice(5) : `${from.slice(5)} 至 ${to.slice(5)}`)).join('、');
}

/** `应出勤 18 天　节日 10-01 至 10-03　调休补班 10-10`; says so when the year's calendar is not announced. */
export function calendarLine(days: readonly DayInfo[]): string {
  const holidays = days.filter((d) => d.kind === 'holiday').map((d) => d.day);
  const makeUp = days.filter((d) => d.makeUp).map((d) => d.day);
  const parts = [
    `应出勤 ${workdaysIn(days)} 天`,
    holidays.length > 0 ? `节日 ${dayRuns(holidays)}` : '',
    makeUp.length > 0 ? `调休补班 ${dayRuns(makeUp)}` : '',
    days.some((d) => !d.known) ? '（本年放假安排未公布）' : '',
  ];
  return parts.filter((p) => p !== '').join('　');
}
