import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Pay and demand class of a day: 工作日, 休息日, 法定节日 (300 %, 劳动法44). */
export type DayKind = 'workday' | 'restDay' | 'holiday';

/** One exception of a year's official calendar. */
export interface CalendarDay {
  readonly day: DayKey;
  readonly name: string;
  /** `off` = no work; `makeUp` = 调休补班, a weekend day worked. */
  readonly kind: 'off' | 'makeUp';
  /** One of the 13 statutory days. */
  readonly statutory: boolean;
}

/** A year of holidays and make-up workdays. `announced: false` = only the statutory days known by date. */
export interface CalendarYear {
  /** The year as text, e.g. '2026'. */
  readonly id: string;
  readonly year: number;
  readonly announced: boolean;
  /** Addresses or titles of the official papers. */
  readonly papers: readonly string[];
  readonly days: readonly CalendarDay[];
}

/** What a day is, for every screen and rule. */
export interface DayInfo {
  readonly day: DayKey;
  readonly kind: DayKind;
  /** Name of the holiday, '' otherwise. */
  readonly name: string;
  readonly makeUp: boolean;
  /** False when the year is not announced or not known. */
  readonly known: boolean;
}
