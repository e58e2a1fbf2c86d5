import { addMonths, type DayKey, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';

/** 本月、本季、全年, or from one month to another. */
export const periodKinds = ['month', 'quarter', 'year', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Whole months, both in it. */
export interface Period {
  readonly from: MonthKey;
  readonly to: MonthKey;
}

/** The months that a kind of period means around a month; `range` is turned the right way round. */
export function periodOf(kind: PeriodKind, month: MonthKey, range: Period): Period {
  const year = month.slice(0, 4);
  switch (kind) {
    case 'month':
      return { from: month, to: month };
    case 'quarter': {
      const first = addMonths(`${year}-01`, Math.floor((Number(month.slice(5)) - 1) / 3) * 3);
      return { from: first, to: addMonths(first, 2) };
    }
    case 'year':
      return { from: `${year}-01`, to: `${year}-12` };
    case 'range':
      return range.from <= range.to ? range : { from: range.to, to: range.from };
  }
}

export function monthsOf({ from, to }: Period): MonthKey[] {
  const months: MonthKey[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

export const daysOfPeriod = ({ from, to }: Period): { readonly from: DayKey; readonly to: DayKey } => ({
  from: dayIn(from, 1),
  to: dayIn(to, daysInMonth(to)),
});

/** The twelve months of the trend: they end with the period. */
export const trendMonths = ({ to }: Period): MonthKey[] => monthsOf({ from: addMonths(to, -11), to });

/** The months that a period and its trend need. */
export const statMonths = ({ from, to }: Period): Period => {
  const year = addMonths(to, -11);
  return { from: from < year ? from : year, to };
};

/** True when every month of the one is in the other. */
export const covers = (whole: Period, part: Period): boolean => whole.from <= part.from && whole.to >= part.to;
