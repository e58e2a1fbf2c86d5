import { create } from 'zustand';
import type { StatColumn } from '#src/shared/domain/attendance/stats/people.ts';
import type { Period, PeriodKind } from '#src/shared/domain/attendance/stats/period.ts';

/** What the statistics of attendance are divided by. */
export const statGroups = ['team', 'post', 'hall'] as const;
export type StatGroup = (typeof statGroups)[number];

/** How the statistics were looked at last. */
interface AttendanceStatsPlace {
  readonly kind: PeriodKind;
  /** For from–to; '' = not chosen yet. */
  readonly range: Period;
  readonly group: StatGroup;
  readonly order: { readonly column: StatColumn; readonly down: boolean };
  /** Whose days are open. */
  readonly open: string;
}
export const useAttendanceStatsPlace = create<AttendanceStatsPlace>(() => ({
  kind: 'month',
  range: { from: '', to: '' },
  group: 'post',
  order: { column: 'lateMinutes', down: true },
  open: '',
}));
export const setStatsPlace = (next: Partial<AttendanceStatsPlace>): void => useAttendanceStatsPlace.setState(next);
