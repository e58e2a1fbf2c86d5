import { markNames } from '#src/renderer/print/attendance-form-data.ts';
import { personYears, type YearInput, yearData, yearTotalHeads } from '#src/renderer/print/attendance-year-data.ts';
import { numberOr } from './number-or.ts';
import type { SheetSpec } from './sheet-spec.ts';

const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const dates = Array.from({ length: 31 }, (_, i) => String(i + 1));
const totalColumns = yearTotalHeads.map((heading) => ({ heading, width: 7 }));

/** 年度汇总: days worked of days due by month, and the year's figures. */
export function yearTotalsSheet(input: YearInput): SheetSpec {
  const { title, letterhead, hall, pages, sum } = yearData(input);
  const rows = pages.flat();
  return {
    name: '年度汇总',
    title: `${letterhead} ${title}`,
    subtitle: `大厅：${hall}　每月一格为实出勤/应出勤（天），加班为小时`,
    columns: [
      { heading: '序号', width: 6 },
      { heading: '姓名', width: 11 },
      { heading: '岗位', width: 12 },
      ...months.map((heading) => ({ heading, width: 8 })),
      ...totalColumns,
    ],
    rows: [
      ...rows.map((r) => [r.number, r.name, r.post, ...r.months, ...r.totals.map(numberOr)]),
      ['合计', `${rows.length} 人`, '', ...months.map(() => ''), ...sum.map(numberOr)],
    ],
    totalRows: new Set([rows.length]),
    frozenColumns: 3,
    orientation: 'landscape',
    notes: [],
    footer: letterhead,
  };
}

/** 逐月考勤: twelve rows a person, a mark a date, with the hall's legend below. */
export function yearMarksSheet(input: YearInput): SheetSpec {
  const people = personYears(input);
  const rows = people.flatMap((p) =>
    p.months
      .filter((m) => m.totals.some((t) => t !== ''))
      .map((m) => [p.name, p.post, m.month, ...m.marks, ...m.totals.map(numberOr)]),
  );
  return {
    name: '逐月考勤',
    title: `${input.letterhead} ${input.year} 年度考勤`,
    subtitle: `大厅：${input.hall}`,
    columns: [
      { heading: '姓名', width: 11 },
      { heading: '岗位', width: 12 },
      { heading: '月', width: 5 },
      ...dates.map((heading) => ({ heading, width: 4.5 })),
      ...totalColumns,
    ],
    rows,
    frozenColumns: 3,
    orientation: 'landscape',
    notes: [
      `图例　${Object.entries(markNames)
        .map(([kind, name]) => `${input.legend[kind as keyof typeof markNames]} ${name}`)
        .join('　')}`,
    ],
    footer: input.letterhead,
  };
}
