import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { weekdayOf } from '#src/shared/domain/core/day.ts';

/** What stands beside the date: a statutory holiday, a day off on a weekday or by notice, a weekend day worked. */
export type DayLetter = 'holiday' | 'off' | 'makeUp' | 'plain';

export function letterOf(info: DayInfo): DayLetter {
  if (info.kind === 'holiday') return 'holiday';
  if (info.makeUp) return 'makeUp';
  return info.kind === 'restDay' && (info.name !== '' || weekdayOf(info.day) < 6) ? 'off' : 'plain';
}

export const monthNumber = (day: string): number => Number(day.slice(5, 7));
