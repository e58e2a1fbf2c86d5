import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { ArrivalKind, AttendanceFact, MissingKind } from './fact.ts';

/** What facts add up to. `due = onTime + late + absent + noPunch`. */
export interface StatSums {
  readonly arrivals: Readonly<Record<ArrivalKind, number>>;
  readonly due: number;
  readonly lateMinutes: Minutes;
  readonly earlyTimes: number;
  readonly earlyMinutes: Minutes;
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** Days. */
  readonly worked: number;
  readonly leave: Readonly<Partial<Record<LeaveKind, number>>>;
  readonly overtime: Minutes;
  readonly counted: Minutes;
}

/** Hundredths of a day, without what binary fractions leave behind. */
const exact = (days: number): number => Math.round(days * 100) / 100;

/** Adds facts up. */
export function sumsOf(facts: Iterable<AttendanceFact>): StatSums {
  const arrivals = { onTime: 0, late: 0, absent: 0, noPunch: 0 };
  const missing = { all: 0, in: 0, out: 0, middle: 0 };
  const leave: Partial<Record<LeaveKind, number>> = {};
  const sum = { due: 0, lateMinutes: 0, earlyTimes: 0, earlyMinutes: 0, worked: 0, overtime: 0, counted: 0 };
  for (const f of facts) {
    if (f.arrival) {
      arrivals[f.arrival]++;
      sum.due++;
    }
    if (f.missing) missing[f.missing]++;
    if (f.earlyMinutes > 0) sum.earlyTimes++;
    sum.lateMinutes += f.lateMinutes;
    sum.earlyMinutes += f.earlyMinutes;
    sum.worked = exact(sum.worked + f.worked);
    sum.overtime += f.overtime;
    sum.counted += f.counted;
    for (const [kind, days] of f.leave) leave[kind] = exact((leave[kind] ?? 0) + days);
  }
  return { arrivals, missing, leave, ...sum };
}

/** 准时率: of the arrivals that were due, those on time; null where none was due. */
export const punctuality = ({ due, arrivals }: Pick<StatSums, 'due' | 'arrivals'>): number | null =>
  due === 0 ? null : arrivals.onTime / due;

/** 缺卡: days with one punch too few. A day without any is not one of them: nobody was there. */
export const missingTimes = ({ missing }: StatSums): number => missing.in + missing.out + missing.middle;
export const leaveTotal = ({ leave }: StatSums): number => exact(Object.values(leave).reduce((a, b) => a + b, 0));

/** Sums by group; every fact is in one group, so together they are the whole. */
export const groupSums = (
  facts: readonly AttendanceFact[],
  keyOf: (fact: AttendanceFact) => string,
): ReadonlyMap<string, StatSums> => new Map([...Map.groupBy(facts, keyOf)].map(([key, list]) => [key, sumsOf(list)]));

/** A bar of the arrivals: from `from` minutes after the beginning of the shift, `to` not in it; the first and last are open. */
export interface ArrivalBin {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly count: number;
}

const BIN: Minutes = 5;
const [FIRST, LAST]: readonly [Minutes, Minutes] = [-30, 30];

/** Arrivals by five minutes before and after the beginning of the shift. On the minute of the beginning is the first bar after it. */
export function arrivalBins(facts: readonly AttendanceFact[]): ArrivalBin[] {
  const edges = Array.from({ length: (LAST - FIRST) / BIN }, (_, i) => FIRST + i * BIN);
  const bins = [
    { from: -Infinity, to: FIRST },
    ...edges.map((from) => ({ from, to: from + BIN })),
    { from: LAST, to: Infinity },
  ].map((b) => ({ ...b, count: 0 }));
  for (const { offset } of facts) {
    const bin = offset === null ? undefined : bins.find((b) => offset >= b.from && offset < b.to);
    if (bin) bin.count++;
  }
  return bins;
}
