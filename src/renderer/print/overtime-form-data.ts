import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { type OvertimeEntry, overtimeRate, overtimeTotals } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { OvertimeLine } from '#src/shared/domain/attendance/overtime/overtime-book.ts';
import { dateOf, type MonthKey } from '#src/shared/domain/core/day.ts';
import { monthTitle } from './month-text.ts';
import { printName } from './name-text.ts';
import { hoursText } from './shift-text.ts';

export interface OvertimeFormInput {
  readonly month: MonthKey;
  readonly letterhead: string;
  readonly hall: string;
  readonly limit: number;
  readonly locked: boolean;
  readonly people: readonly { readonly name: string; readonly post: string; readonly overtime: OvertimeLine }[];
}
export interface OvertimeFormRow {
  readonly number: number;
  readonly name: string;
  readonly post: string;
  /** 150 %, 200 % paid, given back, 300 %, together, counted against 36 hours; 调休余 in days. */
  readonly figures: readonly string[];
  readonly detail: string;
}
/** 厅务表 02-2 加班台账 */
export interface OvertimeFormData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly unit: string;
  readonly limit: string;
  readonly rows: readonly OvertimeFormRow[];
  readonly sum: readonly string[];
}

const balanceText = ({ account }: OvertimeLine): string =>
  account.owed > 0 ? `欠 ${inLieuDays(account.owed)}` : String(inLieuDays(account.left));

const figuresOf = (entries: readonly OvertimeEntry[]): string[] => {
  const t = overtimeTotals(entries);
  return [t.workday, t.restDayPaid, t.restDayOff, t.holiday, t.total, t.counted].map(hoursText);
};

/** `3日 7 小时 200% 调休（周敏批准）` */
const detailOf = (e: OvertimeEntry): string => {
  const how = e.pay === 'timeOff' ? '调休' : `${overtimeRate[e.kind]}%`;
  const approved = e.approvedBy === '' ? '未批准' : `${e.approvedBy}批准`;
  return `${dateOf(e.day)}日 ${hoursText(e.minutes)} 小时 ${how}（${approved}${e.reason === '' ? '' : `，${e.reason}`}）`;
};

/** Everybody who worked overtime in the month, each day named with how it is made up for and who approved it. */
export function overtimeFormData({ month, letterhead, hall, limit, locked, people }: OvertimeFormInput): OvertimeFormData {
  const worked = people.filter((p) => p.overtime.entries.length > 0);
  return {
    letterhead,
    title: `${letterhead} ${monthTitle(month)}加班台账`,
    record: `JB-${month}`,
    version: locked ? '已锁定' : '未锁定',
    unit: `大厅：${hall}　${worked.length} 人`,
    limit: `每人每月不超过 ${hoursText(limit)} 小时`,
    rows: worked.map(({ name, post, overtime }, i) => ({
      number: i + 1,
      name: printName(name),
      post,
      figures: [...figuresOf(overtime.entries), balanceText(overtime)],
      detail: overtime.entries.map(detailOf).join('；'),
    })),
    sum: [...figuresOf(worked.flatMap((p) => p.overtime.entries)), ''],
  };
}
