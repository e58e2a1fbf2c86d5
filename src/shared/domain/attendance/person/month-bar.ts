import type { MonthTotals } from '#src/shared/domain/attendance/derive/totals.ts';

/** What the strip of the year says of a month. */
export interface MonthBar {
  readonly required: number;
  readonly worked: number;
  readonly late: number;
  readonly leave: number;
  readonly absent: number;
  /** Hours with one decimal, as they are paid. */
  readonly overtime: number;
}

export const monthBar = (t: MonthTotals): MonthBar => ({
  required: t.required,
  worked: t.actual,
  late: t.late,
  leave: Math.round(Object.values(t.leave).reduce((a, b) => a + b, 0) * 100) / 100,
  absent: t.absent,
  overtime: Math.round(t.overtime.counted / 6) / 10,
});
