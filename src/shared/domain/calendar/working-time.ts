import type { DayKey } from '#src/shared/domain/core/day.ts';

/** Monthly working-time figures with the day from which they hold. */
export interface WorkingTimeBasis {
  readonly from: DayKey;
  /** 月工作日, days. */
  readonly monthWorkdays: number;
  /** 月计薪天数, days. */
  readonly monthPaidDays: number;
  readonly source: string;
}

const bases: readonly WorkingTimeBasis[] = [
  { from: '2008-01-03', monthWorkdays: 20.83, monthPaidDays: 21.75, source: '劳社部发〔2008〕3号' },
  { from: '2025-01-01', monthWorkdays: 20.67, monthPaidDays: 21.75, source: '人社部发〔2025〕2号' },
];

/** The figures in force on a day; the oldest known before that. */
export const workingTimeOn = (day: DayKey): WorkingTimeBasis =>
  bases.findLast((b) => b.from <= day) ?? { from: '', monthWorkdays: 20.83, monthPaidDays: 21.75, source: '' };
