import type { DayKey, Minutes, MonthKey } from '#src/shared/domain/core/day.ts';
import type { AttendanceFact } from './fact.ts';
import { leaveTotal, missingTimes, punctuality, type StatSums, sumsOf } from './sums.ts';

/** One person's line of the statistics. */
export interface StatPerson {
  readonly staffId: string;
  readonly sums: StatSums;
  /** Of the period. */
  readonly facts: readonly AttendanceFact[];
  /** Minutes late in each of the trend's months. */
  readonly lateByMonth: readonly Minutes[];
  /** The month of the period with the most overtime that counts against the limit. */
  readonly worstMonth: { readonly month: MonthKey; readonly counted: Minutes };
}

export const statColumns = ['due', 'onTime', 'late', 'lateMinutes', 'early', 'missing', 'leave', 'absent', 'overtime'] as const;
export type StatColumn = (typeof statColumns)[number];

/** A line for everybody with a fact in the period; `trend` are the months of the small line. */
export function statPeople(
  facts: readonly AttendanceFact[],
  period: { readonly from: DayKey; readonly to: DayKey },
  trend: readonly MonthKey[],
): StatPerson[] {
  return [...Map.groupBy(facts, (f) => f.place.staffId)].flatMap(([staffId, all]): StatPerson[] => {
    const inside = all.filter((f) => f.day >= period.from && f.day <= period.to);
    if (inside.length === 0) return [];
    const months = Map.groupBy(all, (f) => f.month);
    const lateIn = (month: MonthKey) => (months.get(month) ?? []).reduce((sum, f) => sum + f.lateMinutes, 0);
    return [{ staffId, sums: sumsOf(inside), facts: inside, lateByMonth: trend.map(lateIn), worstMonth: worstOf(inside) }];
  });
}

function worstOf(facts: readonly AttendanceFact[]): StatPerson['worstMonth'] {
  const months = [...Map.groupBy(facts, (f) => f.month)].map(([month, list]) => ({
    month,
    counted: list.reduce((sum, f) => sum + f.counted, 0),
  }));
  return months.sort((a, b) => b.counted - a.counted)[0] ?? { month: '', counted: 0 };
}

/** The number of a column, for sorting; −1 for a share that does not exist. */
export function statValue({ sums }: StatPerson, column: StatColumn): number {
  switch (column) {
    case 'due':
      return sums.due;
    case 'onTime':
      return punctuality(sums) ?? -1;
    case 'late':
      return sums.arrivals.late;
    case 'lateMinutes':
      return sums.lateMinutes;
    case 'early':
      return sums.earlyTimes;
    case 'missing':
      return missingTimes(sums);
    case 'leave':
      return leaveTotal(sums);
    case 'absent':
      return sums.arrivals.absent;
    case 'overtime':
      return sums.counted;
  }
}

/** Most first (or fewest), then most minutes late: the order never hangs on how the book was read. */
export const rankPeople = (people: readonly StatPerson[], column: StatColumn, down: boolean): StatPerson[] =>
  [...people].sort(
    (a, b) =>
      (statValue(b, column) - statValue(a, column)) * (down ? 1 : -1) ||
      b.sums.lateMinutes - a.sums.lateMinutes ||
      (a.staffId < b.staffId ? -1 : 1),
  );
