import { type RosterFormHall, rosterFormData } from '#src/renderer/print/roster-form-data.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { dayHeadRows, greyOf, plainName } from './month-columns.ts';
import { numberOr } from './number-or.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** Columns before the days, and after them: 工作日 公休 节日 补休 计划工时. */
const BEFORE = [6, 9, 11];
const AFTER = [7, 6, 6, 6, 8];

/** 排班-大厅: the same sheet as form 01, one hall. */
export function rosterSheet(letterhead: string, month: MonthKey, hall: RosterFormHall): SheetSpec {
  const data = rosterFormData({ letterhead, month, halls: [hall], paper: 'A4' });
  const people = data.pages.flatMap((sections) => sections.flatMap((s) => s.rows));
  const [first, second, third] = dayHeadRows(data.days);
  return {
    name: `排班-${hall.hall.name}`,
    title: data.title,
    subtitle: [data.scope, data.calendar, data.versionLine].join('　　'),
    columns: [...BEFORE, ...data.days.map(() => 3.4), ...AFTER].map((width) => ({ heading: '', width })),
    heads: [
      [
        { text: '序号', rows: 3 },
        { text: '姓名', rows: 3 },
        { text: '岗位', rows: 3 },
        ...first,
        { text: '班数', cols: 4 },
        { text: '计划工时', rows: 3 },
      ],
      [...second, ...['工作日', '公休', '节日', '补休'].map((text) => ({ text, rows: 2 }))],
      third,
    ],
    rows: [
      ...people.map((r) => [r.number, plainName(r.name), r.post, ...r.cells, ...r.totals.map(numberOr)]),
      ...data.coverage.map((c) => [c.name, null, null, ...c.counts.map(numberOr), null, null, null, null, null]),
    ],
    totalRows: new Set(data.coverage.map((_, i) => people.length + i)),
    merges: data.coverage.map((_, i) => ({ row: people.length + i, from: 0, to: BEFORE.length - 1 })),
    frozenColumns: BEFORE.length,
    orientation: 'landscape',
    notes: [
      `班次　${data.shifts.join('　')}`,
      `标记　${[...data.marks, '空白 休息'].join('　')}　表头　节 法定节日（300%）　休 休息日　班 调休补班。灰底为非工作日。`,
    ],
    greyColumns: greyOf(data.days, BEFORE.length),
    footer: `${letterhead}　厅务表 01　${data.record}　${data.version}`,
  };
}
