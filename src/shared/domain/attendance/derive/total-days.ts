import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { type OvertimeEntry, overtimeEntries } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { DayResult } from './day-result.ts';
import { dayShare, exactDays } from './day-share.ts';
import type { MonthTotals } from './totals.ts';

/** Figures of a person's line that open to their days. */
export const totalKinds = ['required', 'actual', 'late', 'early', 'leave', 'overtime', 'unsettled'] as const;
export type TotalKind = (typeof totalKinds)[number];

/** One day behind a figure. */
export interface TotalDay {
  readonly result: DayResult;
  /** Days, times, or minutes of overtime that count; 0 = named only, because it is given back as time off. */
  readonly amount: number;
  readonly overtime: OvertimeEntry | undefined;
}

/** The figure itself: days, times, or minutes of overtime. */
export const totalOf = (totals: MonthTotals, kind: TotalKind): number => {
  if (kind === 'leave') return exactDays(Object.values(totals.leave).reduce((a, b) => a + b, 0));
  if (kind === 'overtime') return totals.overtime.counted;
  return kind === 'unsettled' ? totals.unsettled.length : totals[kind];
};

interface PersonMonth {
  readonly person: { readonly member: StaffMember; readonly choices?: ReadonlyMap<string, OvertimeChoice> };
  readonly results: readonly DayResult[];
}

/** The days that make a figure up: their amounts add up to it. */
export function totalDays(
  kind: TotalKind,
  { person, results }: PersonMonth,
  days: readonly DayInfo[],
  today: DayKey,
): TotalDay[] {
  const { member, choices = new Map() } = person;
  if (kind === 'overtime') {
    const entries = new Map(overtimeEntries(member.id, results, choices).map((e) => [e.day, e]));
    return results.flatMap((result) => {
      const overtime = entries.get(result.day);
      return overtime ? [{ result, amount: overtime.pay === 'money' ? overtime.minutes : 0, overtime }] : [];
    });
  }
  return results.flatMap((result, i) => {
    const info = days[i];
    if (!info) return [];
    const share = dayShare(member, info, result, today);
    const amount = kind === 'leave' ? exactDays(share.leave.reduce((n, [, d]) => n + d, 0)) : share[kind];
    return amount > 0 ? [{ result, amount, overtime: undefined }] : [];
  });
}
