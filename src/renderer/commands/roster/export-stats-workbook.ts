import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { type Instant, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { DayFigure } from '#src/shared/domain/roster/fairness/span-figures.ts';
import {
  hasRoster,
  type StatColumn,
  type StatLine,
  statColumns,
  statSummary,
  statValue,
} from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';

export interface StatsWorkbook {
  readonly hall: string;
  readonly letterhead: string;
  readonly from: MonthKey;
  readonly to: MonthKey;
  readonly madeAt: Instant;
  readonly lines: readonly StatLine[];
  readonly shifts: readonly ShiftType[];
}

type Row = readonly (string | number | null)[];

const HEADS: Readonly<Record<StatColumn, string>> = {
  minutes: '工时',
  standard: '标准工时',
  difference: '差',
  restDay: '周末值班',
  late: '晚班',
  holiday: '节日值班',
  leave: '请假',
  inLieu: '调休',
  run: '最长连上',
};
const LISTED: readonly DayFigure[] = ['restDay', 'late', 'holiday', 'leave', 'inLieu'];

const tenth = (n: number): number => Math.round(n * 10) / 10;
const monthName = (month: MonthKey): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
const spanName = ({ from, to }: StatsWorkbook): string => (from === to ? monthName(to) : `${monthName(from)}至${monthName(to)}`);

/** Hours for the first three columns, days for the others. */
const shown = (column: StatColumn, value: number): number =>
  column === 'minutes' || column === 'standard' || column === 'difference' ? tenth(value / 60) : tenth(value);

function personRow(line: StatLine, i: number): Row {
  const { member, counter, post } = line.place;
  const figures = hasRoster(line) ? statColumns.map((c) => shown(c, statValue(line, c))) : statColumns.map(() => null);
  const part = hasRoster(line) ? tenth(line.shares.restDay.part) : null;
  return [i + 1, member.name, member.number, counter?.name ?? post?.short ?? '', ...figures, part];
}

function sumRow(name: string, lines: readonly StatLine[], of: 'mean' | 'spread'): Row {
  return [null, name, null, null, ...statColumns.map((c) => shown(c, statSummary(lines, c)[of])), null];
}

function figuresSheet(input: StatsWorkbook): SheetSpec {
  const { hall, letterhead, madeAt, lines } = input;
  return {
    name: `${hall}值班统计`,
    title: `${letterhead}${spanName(input)}工时和值班统计`,
    subtitle: `${hall}　${madeAt.slice(0, 16).replace('T', ' ')} 导出。工时单位小时，其余为天`,
    columns: [
      { heading: '序号', width: 5 },
      { heading: '姓名', width: 10, align: 'left' },
      { heading: '工号', width: 6, align: 'left' },
      { heading: '岗位', width: 15, align: 'left' },
      ...statColumns.map((c) => ({ heading: HEADS[c], width: 10, align: 'right' as const })),
      { heading: '周末该摊', width: 10, align: 'right' },
    ],
    rows: [...lines.map(personRow), sumRow('平均', lines, 'mean'), sumRow('相差最大', lines, 'spread')],
    totalRows: new Set([lines.length]),
    frozenColumns: 4,
    orientation: 'landscape',
    notes: [
      '已发布的月份按发布的班表算，没有发布的按草稿算。标准工时：在职的工作日每天 8 小时，减去整天的请假，调休不减。',
      '周末值班：休息日上的班，不含法定节日。晚班：18:30 以后下班的班和夜班。周末该摊：按月摊给当时能值同样班的人。',
    ],
  };
}

const WEEKDAYS = '一二三四五六日';

/** A row for each day behind a figure, so that it can be filtered in Excel. */
function dayRows({ lines, shifts }: StatsWorkbook): Row[] {
  const byId = new Map(shifts.map((s) => [s.id, s]));
  return lines.flatMap(({ place: { member }, figures }) =>
    LISTED.flatMap((figure) =>
      figures.days[figure].map(({ day, cell }): Row => {
        return [member.name, member.number, HEADS[figure], day, WEEKDAYS[weekdayOf(day) - 1] ?? '', glyphOf(cell, byId)];
      }),
    ),
  );
}

const daysSheet = (input: StatsWorkbook): SheetSpec => ({
  name: '是哪几天',
  title: `${input.letterhead}${spanName(input)}值班和请假的日子`,
  subtitle: input.hall,
  columns: [
    { heading: '姓名', width: 12, align: 'left' },
    { heading: '工号', width: 8, align: 'left' },
    { heading: '项目', width: 14, align: 'left' },
    { heading: '日期', width: 14 },
    { heading: '星期', width: 8 },
    { heading: '班次', width: 8 },
  ],
  rows: dayRows(input),
  frozenColumns: 1,
  orientation: 'portrait',
  notes: [],
});

/** The bytes of the statistics: the figures, and on a second sheet the days that make them. */
export async function statsWorkbook(input: StatsWorkbook): Promise<Uint8Array> {
  const book = newWorkbook();
  addSheet(book, figuresSheet(input));
  addSheet(book, daysSheet(input));
  return workbookBytes(book);
}
