import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type MonthTotals, sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { dateOf, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { printName } from './name-text.ts';
import { evenPages } from './paging.ts';
import { countText, hoursText } from './shift-text.ts';

/** One person's year: the months in which the person stood on the sheet. */
export interface YearPerson {
  readonly staffId: string;
  readonly name: string;
  readonly post: string;
  readonly months: ReadonlyMap<MonthKey, { readonly totals: MonthTotals; readonly results: readonly DayResult[] }>;
}
export interface YearInput {
  readonly year: number;
  readonly letterhead: string;
  readonly hall: string;
  readonly legend: HallSettings['legend'];
  readonly people: readonly YearPerson[];
}
export interface YearRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly post: string;
  /** `21/22`: worked of due, a cell each month; '' = not on the sheet. */
  readonly months: readonly string[];
  readonly totals: readonly string[];
}
/** 厅务表 02-3 年度考勤汇总表. */
export interface YearData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly hall: string;
  readonly pages: readonly (readonly YearRow[])[];
  readonly sum: readonly string[];
}

export const yearTotalHeads = [
  '应出勤',
  '实出勤',
  '迟到',
  '早退',
  '旷工',
  '病假',
  '事假',
  '年休',
  '其他',
  '工作日',
  '公休',
  '节日',
] as const;
const OTHER: readonly LeaveKind[] = ['inLieu', 'marriage', 'maternity', 'bereavement'];
const PAGE = 24;
export const monthsOfYear = (year: number): MonthKey[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);

/** The figures of {@link yearTotalHeads}; nothing that did not happen is written as 0. */
export const yearTotals = (t: MonthTotals): string[] => [
  String(t.required),
  String(t.actual),
  countText(t.late),
  countText(t.early),
  countText(t.absent),
  countText(t.leave.sick ?? 0),
  countText(t.leave.personal ?? 0),
  countText(t.leave.annual ?? 0),
  countText(OTHER.reduce((sum, kind) => sum + (t.leave[kind] ?? 0), 0)),
  hoursText(t.overtime.workday),
  hoursText(t.overtime.restDay),
  hoursText(t.overtime.holiday),
];

const totalOf = (person: YearPerson): MonthTotals => sumTotals([...person.months.values()].map((m) => m.totals));

/** Lays out a hall's year. */
export function yearData({ year, letterhead, hall, people }: YearInput): YearData {
  const rows = people.map(
    (p, i): YearRow => ({
      id: p.staffId,
      number: i + 1,
      name: printName(p.name),
      post: p.post,
      months: monthsOfYear(year).map((m) => {
        const found = p.months.get(m);
        return found ? `${found.totals.actual}/${found.totals.required}` : '';
      }),
      totals: yearTotals(totalOf(p)),
    }),
  );
  return {
    letterhead,
    title: `${year} 年度考勤汇总表`,
    record: `KQ-${year}`,
    hall,
    pages: evenPages(rows, PAGE),
    sum: yearTotals(sumTotals(people.map(totalOf))),
  };
}

/** 厅务表 02-4 个人年度考勤: twelve months of marks, a page a person. */
export interface PersonYear {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly months: readonly { readonly month: number; readonly marks: readonly string[]; readonly totals: readonly string[] }[];
  readonly sum: readonly string[];
}

export const personYears = ({ year, legend, people }: YearInput): PersonYear[] =>
  people.map((p) => ({
    id: p.staffId,
    name: p.name,
    post: p.post,
    months: monthsOfYear(year).map((m, i) => {
      const found = p.months.get(m);
      const byDate = new Map(found?.results.map((r) => [dateOf(r.day), r]));
      return {
        month: i + 1,
        marks: Array.from({ length: 31 }, (_, d) => {
          const result = byDate.get(d + 1);
          return result
            ? dayMarks(result)
                .map((k) => legend[k])
                .join('')
            : '';
        }),
        totals: found ? yearTotals(found.totals) : yearTotalHeads.map(() => ''),
      };
    }),
    sum: yearTotals(totalOf(p)),
  }));
