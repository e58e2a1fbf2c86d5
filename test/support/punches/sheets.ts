import { addDays, type DayKey, dateOf, daysBetween, weekdayOf } from '#src/shared/domain/core/day.ts';
import { momentOf, type SampleDay, type SamplePerson, timeText } from './month.ts';

export type SampleCell = string | number | { readonly serial: number; readonly format: string };
/** Cells that show as one: top row, left column, bottom row, right column, from 0. */
export type SampleMerge = readonly [number, number, number, number];
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly SampleMerge[];
}

const DAY = 86_400;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const daysFrom = (first: DayKey, last: DayKey): DayKey[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
const peopleOf = (days: readonly SampleDay[]): SamplePerson[] => [
  ...new Map(days.map((d) => [d.person.number, d.person])).values(),
];
/** Times by calendar day: what is after midnight stands on the next day. */
function timesOn(days: readonly SampleDay[], person: SamplePerson, day: DayKey, withSeconds: boolean): string[] {
  return days
    .filter((d) => d.person.number === person.number)
    .flatMap((d) => d.seconds.map((s) => ({ ...momentOf(d.day, s), text: timeText(s, withSeconds) })))
    .filter((m) => m.day === day)
    .map((m) => m.text)
    .sort();
}

export interface CardOptions {
  readonly first: DayKey;
  readonly last: DayKey;
  /** Between the times of a cell: nothing, a space or a line end. */
  readonly between: string;
  /** Times on rows of their own below each other instead of in one cell. */
  readonly rowPerTime: boolean;
  readonly seconds: boolean;
}

/** 员工刷卡记录表 as machines write it. */
export function cardRecord(days: readonly SampleDay[], options: CardOptions): SampleSheet {
  const dates = daysFrom(options.first, options.last);
  const rows: SampleCell[][] = [
    ['员工刷卡记录表'],
    [`考勤日期 : ${options.first} ~ ${options.last}`, '', '', '', '', '', `制表时间 : 2026-11-23 10:00`],
  ];
  for (const [i, person] of peopleOf(days).entries()) {
    if (i === 0) rows.push(dates.map(dateOf));
    rows.push(['工 号：', '', person.number, '', '', '姓 名：', '', person.name, '', '', '部 门：', '', person.department]);
    const cells = dates.map((day) => timesOn(days, person, day, options.seconds));
    const most = options.rowPerTime ? Math.max(1, ...cells.map((c) => c.length)) : 1;
    for (let r = 0; r < most; r++) rows.push(cells.map((c) => (options.rowPerTime ? (c[r] ?? '') : c.join(options.between))));
  }
  return { name: '刷卡记录', rows, merges: [[0, 0, 0, dates.length - 1]] };
}

/** One row a person: number, name, department and a column for each day. */
export function dayGrid(days: readonly SampleDay[], first: DayKey, last: DayKey, title = '2026年9月考勤打卡记录表'): SampleSheet {
  const dates = daysFrom(first, last);
  const rows: SampleCell[][] = [
    [title],
    ['工号', '姓名', '部门', ...dates.map((d) => `${dateOf(d)}`)],
    ['', '', '', ...dates.map((d) => WEEKDAYS[weekdayOf(d) - 1] ?? '')],
    ...peopleOf(days).map((p) => [p.number, p.name, p.department, ...dates.map((d) => timesOn(days, p, d, false).join('\n'))]),
    ['制表人：周敏'],
  ];
  return { name: 'Sheet1', rows };
}

/** 企业微信 概况统计与打卡明细: headings in rows 3 and 4, groups merged over their columns, blanks as `--`. */
export function wecomDetail(days: readonly SampleDay[]): SampleSheet {
  const base = [
    '时间',
    '姓名',
    '账号',
    '部门',
    '职务',
    '所属规则',
    '班次',
    '最早',
    '最晚',
    '打卡次数(次)',
    '标准工作时长(小时)',
    '实际工作时长(小时)',
    '假勤申请',
    '考勤结果',
    '迟到次数(次)',
    '迟到时长(分钟)',
  ];
  const groups = [
    ...base.map((l) => (l === '最早' ? '概况' : ['最晚', '打卡次数(次)'].includes(l) ? '' : l)),
    '上班1',
    '',
    '下班1',
    '',
    '打卡时间记录',
    '打卡详情',
  ];
  const labels = [...base, '打卡时间', '状态', '打卡时间', '状态', '打卡时间记录', '打卡详情'];
  const rows = days.map((d) => {
    const times = d.seconds.map((s) => (s >= DAY ? `次日${timeText(s)}` : timeText(s)));
    const [first, last] = [times[0] ?? '--', times.at(-1) ?? '--'];
    const date = `${d.day.replaceAll('-', '/')} 星期${WEEKDAYS[weekdayOf(d.day) - 1]}`;
    return [
      date,
      d.person.name,
      `hall${d.person.number}`,
      d.person.department,
      '--',
      '大厅',
      '08:30-17:30',
      first,
      last,
      times.length,
      8,
      7.5,
      '--',
      '正常',
      '--',
      '--',
      first,
      '正常',
      times.length > 1 ? last : '--',
      times.length > 1 ? '正常' : '缺卡',
      times.join('; ') || '--',
      '08:00 政务大厅1号楼',
    ];
  });
  return {
    name: '概况统计与打卡明细',
    rows: [['概况统计与打卡明细'], ['统计时间：2026-09-01 至 2026-09-30'], groups, labels, ...rows],
  };
}

/** 钉钉 每日统计: two-digit years, 次日 before a time of the next morning, several columns of times. */
export function dingtalkDaily(days: readonly SampleDay[], withNumbers = true): SampleSheet {
  const pairs = [1, 2, 3].flatMap((i) => [`上班${i}打卡时间`, `上班${i}打卡结果`, `下班${i}打卡时间`, `下班${i}打卡结果`]);
  const heading = [
    '姓名',
    '考勤组',
    '部门',
    '工号',
    '职位',
    'UserId',
    '日期',
    'workDate',
    '班次',
    ...pairs,
    '关联的审批单',
    '出勤天数',
    '工作时长(分钟)',
    '迟到次数',
    '迟到时长(分钟)',
  ];
  const rows = days.map((d) => {
    const cells = pairs.map((_, i) => {
      const second = i % 2 === 0 ? d.seconds[i / 2] : undefined;
      if (i % 2 === 1) return d.seconds[(i - 1) / 2] === undefined ? (i < 4 ? '缺卡' : '') : '正常';
      return second === undefined ? '' : `${second >= DAY ? '次日 ' : ''}${timeText(second)}`;
    });
    const date = `${d.day.slice(2)} 星期${WEEKDAYS[weekdayOf(d.day) - 1]}`;
    return [
      d.person.name,
      '大厅考勤组',
      d.person.department,
      withNumbers ? d.person.number : '',
      '',
      `u-${d.person.number}-2046`,
      date,
      d.day,
      '早班 08:30-17:30',
      ...cells,
      '年假09-02 09:00到09-02 12:00 0.5天',
      1,
      480,
      0,
      0,
    ];
  });
  return {
    name: '每日统计',
    rows: [['每日统计表 统计日期：2026-09-01 至 2026-09-30'], ['报表生成时间：2026-10-08 09:12'], heading, ...rows],
  };
}

/** 钉钉 月度汇总: totals, then a column for each day with words and times. */
export function dingtalkMonthly(days: readonly SampleDay[], first: DayKey, last: DayKey): SampleSheet {
  const dates = daysFrom(first, last);
  const heading = [
    '姓名',
    '考勤组',
    '部门',
    '工号',
    '职位',
    'UserId',
    '出勤天数',
    '休息天数',
    '工作时长(分钟)',
    '迟到次数',
    '迟到时长(分钟)',
  ];
  const rows = peopleOf(days).map((p) => [
    p.name,
    '大厅考勤组',
    p.department,
    p.number,
    '',
    `u-${p.number}-2046`,
    20,
    10,
    9600,
    1,
    5,
    ...dates.map((day) => {
      const own = days.find((d) => d.person.number === p.number && d.day === day);
      if (!own) return weekdayOf(day) > 5 ? '休息' : '缺卡\n事假09-02 09:00到09-02 18:00 8小时';
      return own.seconds.map((s, i) => `${i === 1 ? '外勤 ' : ''}${s >= DAY ? '次日' : ''}${timeText(s)}`).join('\n');
    }),
  ]);
  const above = [...heading, '考勤结果'];
  const below = [...heading.map(() => ''), ...dates.map((d) => `${WEEKDAYS[weekdayOf(d) - 1]}\n${dateOf(d)}`)];
  return {
    name: '月度汇总',
    rows: [[`月度汇总 统计日期：${first} 至 ${last}`], ['报表生成时间：2026-10-08 09:12'], above, below, ...rows],
  };
}

/** Any table with a row for each punch. */
export const punchTableSheet = (
  days: readonly SampleDay[],
  heading: readonly string[],
  row: (person: SamplePerson, moment: { readonly day: DayKey; readonly time: string }) => readonly SampleCell[],
): SampleSheet => ({
  name: 'Sheet1',
  rows: [heading, ...days.flatMap((d) => d.seconds.map((s) => row(d.person, momentOf(d.day, s))))],
});

/** A machine's log. */
export const attlogText = (
  days: readonly SampleDay[],
  line = (n: string, at: string) => `${n.padStart(9)}\t${at}\t1\t0\t1\t0\r\n`,
): string =>
  days.flatMap((d) => d.seconds.map((s) => momentOf(d.day, s)).map((m) => line(d.person.number, `${m.day} ${m.time}`))).join('');
