import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { markNames } from '#src/renderer/print/attendance-form-data.ts';
import type { SpanBase } from '#src/renderer/store/attendance-span.ts';
import { leaveMarks } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { AttendanceFact } from '#src/shared/domain/attendance/stats/fact.ts';
import { rankPeople, type StatPerson, statPeople } from '#src/shared/domain/attendance/stats/people.ts';
import { daysOfPeriod, type Period, trendMonths } from '#src/shared/domain/attendance/stats/period.ts';
import { groupSums, missingTimes, punctuality, type StatSums, sumsOf } from '#src/shared/domain/attendance/stats/sums.ts';
import { type Instant, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';

export interface AttendanceStatsWorkbook {
  readonly base: SpanBase;
  /** Of the hall, over the period and the twelve months before its end. */
  readonly facts: readonly AttendanceFact[];
  readonly period: Period;
  readonly hall: string;
  readonly madeAt: Instant;
}

type Row = readonly (string | number | null)[];

const tenth = (n: number): number => Math.round(n * 10) / 10;
const hours = (minutes: number): number => tenth(minutes / 60);
const monthName = (month: MonthKey): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
const periodName = ({ from, to }: Period): string => (from === to ? monthName(to) : `${monthName(from)}至${monthName(to)}`);
const share = (sums: StatSums): number | null => {
  const on = punctuality(sums);
  return on === null ? null : tenth(on * 100);
};

const FIGURES = ['应到', '准时', '准时率%', '迟到次', '迟到分', '早退次', '早退分', '缺卡', '没来', '实出勤天'] as const;
const figures = (s: StatSums): Row => [
  s.due,
  s.arrivals.onTime,
  share(s),
  s.arrivals.late,
  s.lateMinutes,
  s.earlyTimes,
  s.earlyMinutes,
  missingTimes(s),
  s.arrivals.absent,
  s.worked,
];

const right = (heading: string, width = 8) => ({ heading, width, align: 'right' as const });

/** Only the kinds of leave that somebody took have a column. */
function columnsFor(facts: readonly AttendanceFact[]) {
  const taken = sumsOf(facts).leave;
  const kinds = leaveMarks.filter((kind) => (taken[kind] ?? 0) > 0);
  return {
    columns: [...FIGURES.map((f) => right(f)), ...kinds.map((kind) => right(markNames[kind], 12)), right('加班小时', 9)],
    row: (s: StatSums): Row => [...figures(s), ...kinds.map((kind) => s.leave[kind] ?? null), hours(s.counted)],
  };
}
type Figures = ReturnType<typeof columnsFor>;

/** What every sheet of the book has. */
function sheet(input: AttendanceStatsWorkbook, name: string, what: string): Omit<SheetSpec, 'columns' | 'rows'> {
  const { base, hall, period, madeAt } = input;
  return {
    name,
    title: `${base.settings.letterhead}${periodName(period)}${what}`,
    subtitle: `${hall}　${madeAt.slice(0, 16).replace('T', ' ')} 导出`,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  };
}

function peopleSheet(input: AttendanceStatsWorkbook, people: readonly StatPerson[], all: StatSums, figure: Figures): SheetSpec {
  const { base } = input;
  const staff = new Map(base.staff.map((m) => [m.id, m]));
  const posts = new Map(base.posts.map((p) => [p.id, p.short]));
  const row = (line: StatPerson, i: number): Row => {
    const member = staff.get(line.staffId);
    const post = posts.get(line.facts[0]?.place.postId ?? '') ?? '';
    const { month, counted } = line.worstMonth;
    const worst = counted === 0 ? null : `${monthName(month)} ${hours(counted)}`;
    return [i + 1, member?.name ?? '', member?.number ?? '', post, ...figure.row(line.sums), worst];
  };
  return {
    ...sheet(input, '按人', '考勤统计'),
    columns: [
      right('名次', 5),
      { heading: '姓名', width: 10, align: 'left' },
      { heading: '工号', width: 7, align: 'left' },
      { heading: '岗位', width: 12, align: 'left' },
      ...figure.columns,
      { heading: '最多的月', width: 15, align: 'left' },
    ],
    rows: [...people.map(row), [null, '合计', null, null, ...figure.row(all), null]],
    totalRows: new Set([people.length]),
    frozenColumns: 4,
    notes: [
      '按迟到分钟排名次。应到：排了班、要打上班卡的次数，请假、外出、培训不算；没来：排了班，没有一次打卡，也没有说明。',
      '加班只算发加班费的，计入每月 36 小时（《劳动法》第四十一条）；安排调休的公休加班不算。',
    ],
  };
}

function groupsSheet(input: AttendanceStatsWorkbook, inside: readonly AttendanceFact[], figure: Figures): SheetSpec {
  const { base } = input;
  const part = (what: string, list: readonly { id: string; name: string }[], keyOf: (f: AttendanceFact) => string): Row[] => {
    const names = new Map(list.map((g) => [g.id, g.name]));
    return [...groupSums(inside, keyOf)].map(([id, sums]) => [what, names.get(id) ?? '没有分', ...figure.row(sums)]);
  };
  return {
    ...sheet(input, '按班组岗位', '准时率'),
    columns: [{ heading: '分组', width: 8, align: 'left' }, { heading: '名称', width: 16, align: 'left' }, ...figure.columns],
    rows: [
      ...part('大厅', base.halls, (f) => f.place.hallId),
      ...part('班组', base.teams, (f) => f.place.teamId),
      ...part('岗位', base.posts, (f) => f.place.postId),
    ],
  };
}

function monthsSheet(input: AttendanceStatsWorkbook, figure: Figures): SheetSpec {
  const sums = groupSums(input.facts, (f) => f.month);
  return {
    ...sheet(input, '近12个月', '考勤趋势'),
    columns: [{ heading: '月份', width: 12, align: 'left' }, ...figure.columns],
    rows: trendMonths(input.period).map((month) => [monthName(month), ...figure.row(sums.get(month) ?? sumsOf([]))]),
    frozenColumns: 1,
  };
}

const WEEKDAYS = '一二三四五六日';
const LACKS = { all: '没有打卡', in: '没有上班卡', out: '没有下班卡', middle: '中途少一次' } as const;

/** Each day behind a figure, so that it can be filtered in Excel. */
function dayRows({ base }: AttendanceStatsWorkbook, people: readonly StatPerson[]): Row[] {
  const staff = new Map(base.staff.map((m) => [m.id, m]));
  return people.flatMap(({ staffId, facts }) =>
    facts.flatMap((f) => {
      const row = (what: string, amount: number | null, unit: string): Row => [
        staff.get(staffId)?.name ?? '',
        staff.get(staffId)?.number ?? '',
        f.day,
        WEEKDAYS[weekdayOf(f.day) - 1] ?? '',
        what,
        amount,
        unit,
      ];
      return [
        ...(f.arrival === 'late' ? [row('迟到', f.lateMinutes, '分')] : []),
        ...(f.earlyMinutes > 0 ? [row('早退', f.earlyMinutes, '分')] : []),
        ...(f.missing ? [row(LACKS[f.missing], null, '')] : []),
        ...f.leave.map(([kind, days]) => row(markNames[kind], days, '天')),
        ...(f.overtime > 0 ? [row(f.counted > 0 ? '加班' : '加班，调休', hours(f.overtime), '小时')] : []),
      ];
    }),
  );
}

function daysSheet(input: AttendanceStatsWorkbook, people: readonly StatPerson[]): SheetSpec {
  return {
    ...sheet(input, '是哪几天', '迟到、缺卡、请假和加班的日子'),
    columns: [
      { heading: '姓名', width: 12, align: 'left' },
      { heading: '工号', width: 8, align: 'left' },
      { heading: '日期', width: 13 },
      { heading: '星期', width: 7 },
      { heading: '项目', width: 14, align: 'left' },
      right('数量', 9),
      { heading: '单位', width: 7 },
    ],
    rows: dayRows(input, people),
    frozenColumns: 1,
    orientation: 'portrait',
  };
}

/** The bytes of the statistics: people, groups, months, and the days that make the figures. */
export async function attendanceStatsWorkbook(input: AttendanceStatsWorkbook): Promise<Uint8Array> {
  const days = daysOfPeriod(input.period);
  const inside = input.facts.filter((f) => f.day >= days.from && f.day <= days.to);
  const people = rankPeople(statPeople(input.facts, days, trendMonths(input.period)), 'lateMinutes', true);
  const book = newWorkbook();
  const figure = columnsFor(inside);
  addSheet(book, peopleSheet(input, people, sumsOf(inside), figure));
  addSheet(book, groupsSheet(input, inside, figure));
  addSheet(book, monthsSheet(input, columnsFor(input.facts)));
  addSheet(book, daysSheet(input, people));
  return workbookBytes(book);
}
