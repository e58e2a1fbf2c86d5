import type { AttendanceHall, AttendanceHalls } from '#src/renderer/commands/print/attendance-halls.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, type MonthKey, weekdayOf } from '#src/shared/domain/core/day.ts';
import type { SheetSpec } from './sheet-spec.ts';

const WEEKDAYS = '一二三四五六日';
const hours = (minutes: number): number | null => (minutes === 0 ? null : Math.round(minutes / 6) / 10);
const some = (n: number | undefined): number | null => (n ? n : null);
const head = (info: DayInfo): string =>
  `${dateOf(info.day)}\n${info.makeUp ? '班' : info.kind === 'holiday' ? '节' : WEEKDAYS[weekdayOf(info.day) - 1]}`;

const totalColumns = [
  '应出勤',
  '实出勤',
  '迟到',
  '早退',
  '病假',
  '事假',
  '年休',
  '其他假',
  '加班\n工作日',
  '加班\n公休',
  '加班\n节日',
  '签字',
];
const legendNames: readonly (readonly [keyof AttendanceHalls['settings']['legend'], string])[] = [
  ['present', '出勤'],
  ['out', '出差/外出'],
  ['sick', '病假'],
  ['personal', '事假'],
  ['marriage', '婚假'],
  ['annual', '年休'],
  ['maternity', '产假/哺乳'],
  ['bereavement', '丧假'],
  ['training', '培训'],
  ['inLieu', '调休'],
  ['late', '迟到'],
  ['early', '早退'],
  ['absent', '旷工'],
  ['restOvertime', '公休加班'],
  ['holidayOvertime', '节日加班'],
];

function personRows({ settings }: AttendanceHalls, hall: AttendanceHall): SheetSpec['rows'] {
  return hall.lines.map(({ person, results, totals }, i) => {
    const { leave, overtime } = totals;
    const other = Object.entries(leave).reduce((n, [kind, d]) => (['sick', 'personal', 'annual'].includes(kind) ? n : n + d), 0);
    const figures = [
      totals.required,
      totals.actual,
      some(totals.late),
      some(totals.early),
      some(leave.sick),
      some(leave.personal),
      some(leave.annual),
      some(other),
    ];
    const marks = results.map((r) => (r.mark ? settings.legend[r.mark] : ''));
    return [
      i + 1,
      person.member.name,
      person.post,
      ...marks,
      ...figures,
      hours(overtime.workday),
      hours(overtime.restDay),
      hours(overtime.holiday),
      '',
    ];
  });
}

/** 考勤表 of one hall as a styled sheet: symbols of the hall, totals, legend, places to sign. */
export function attendanceTable(month: MonthKey, book: AttendanceHalls, hall: AttendanceHall): SheetSpec {
  const { days, settings } = book;
  return {
    name: `考勤 ${hall.hall.name}`,
    title: `${settings.letterhead}${month.slice(0, 4)}年${Number(month.slice(5))}月考勤表`,
    subtitle: `${hall.hall.name}　${hall.lines.length} 人　应出勤 ${days.filter((d) => d.kind === 'workday').length} 天${hall.locked ? '　已锁定' : '　未锁定'}`,
    columns: [
      { heading: '序号', width: 5 },
      { heading: '姓名', width: 9 },
      { heading: '岗位', width: 10 },
      ...days.map((d) => ({ heading: head(d), width: 3.6 })),
      ...totalColumns.map((heading) => ({ heading, width: heading === '签字' ? 10 : 6 })),
    ],
    rows: personRows(book, hall),
    frozenColumns: 3,
    orientation: 'landscape',
    greyColumns: new Set(days.flatMap((d, i) => (d.kind === 'workday' ? [] : [i + 3]))),
    notes: [
      `图例　${legendNames.map(([mark, name]) => `${settings.legend[mark]} ${name}`).join('　')}　空白 休息`,
      '制表：　　　　　　大厅主管：　　　　　　供应商（盖章）：　　　　　　行政审批局审核（盖章）：　　　　　　年　　月　　日',
    ],
  };
}
