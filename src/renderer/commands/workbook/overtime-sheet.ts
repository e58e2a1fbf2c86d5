import type { MonthFacts } from '#src/renderer/commands/month-file/month-facts.ts';
import type { AttendanceHall } from '#src/renderer/commands/print/attendance-halls.ts';
import { monthTitle } from '#src/renderer/print/month-text.ts';
import { hoursText } from '#src/renderer/print/shift-text.ts';
import type { SheetSpec } from './sheet-spec.ts';

type Line = AttendanceHall['lines'][number];

const hours = (minutes: number): number | null => (minutes === 0 ? null : Math.round(minutes / 6) / 10);

const columns: SheetSpec['columns'] = [
  { heading: '序号', width: 6 },
  { heading: '工号', width: 9 },
  { heading: '姓名', width: 10 },
  { heading: '大厅', width: 12 },
  { heading: '工作日（150%）', width: 12 },
  { heading: '公休（200%）', width: 12 },
  { heading: '公休（调休）', width: 12 },
  { heading: '节日（300%）', width: 12 },
  { heading: '合计', width: 9 },
  { heading: '计入限额', width: 10 },
  { heading: '超过上限', width: 10 },
  { heading: '明细', width: 50, align: 'left' },
];

function rowOf(number: number, hall: string, line: Line, limit: number): (string | number | null)[] {
  const { person, results, totals } = line;
  const days = results.filter((r) => r.overtimeMinutes > 0);
  return [
    number,
    person.member.number,
    person.member.name,
    hall,
    hours(totals.overtime.workday),
    hours(totals.overtime.restDayPaid),
    hours(totals.overtime.restDayOff),
    hours(totals.overtime.holiday),
    hours(totals.overtime.total),
    hours(totals.overtime.counted),
    totals.overtime.counted > limit ? '超过' : null,
    days.map((r) => `${r.day.slice(5)} ${hoursText(r.overtimeMinutes)}`).join('、'),
  ];
}

/** 加班: hours by kind of day, each day named, against the monthly limit (《劳动法》第四十一条, a setting). */
export function overtimeSheet({ attendance, settings, month }: MonthFacts): SheetSpec {
  const limit = settings.rules.monthOvertimeMaximum;
  const people = attendance.halls.flatMap((h) => h.lines.map((line) => ({ hall: h.hall.name, line })));
  const worked = people.filter(({ line }) => line.totals.overtime.total > 0);
  const sum = (pick: (p: (typeof worked)[number]) => number) => hours(worked.reduce((n, p) => n + pick(p), 0));
  return {
    name: '加班',
    title: `${settings.letterhead} ${monthTitle(month)}加班汇总`,
    subtitle: `单位：小时。每人每月不超过 ${hoursText(limit)} 小时（《劳动法》第四十一条）。`,
    columns,
    rows: [
      ...worked.map(({ hall, line }, i) => rowOf(i + 1, hall, line, limit)),
      [
        '合计',
        null,
        `${worked.length} 人`,
        null,
        sum((p) => p.line.totals.overtime.workday),
        sum((p) => p.line.totals.overtime.restDayPaid),
        sum((p) => p.line.totals.overtime.restDayOff),
        sum((p) => p.line.totals.overtime.holiday),
        sum((p) => p.line.totals.overtime.total),
        sum((p) => p.line.totals.overtime.counted),
        null,
        null,
      ],
    ],
    totalRows: new Set([worked.length]),
    frozenColumns: 3,
    orientation: 'landscape',
    notes: ['公休加班已安排补休的，不再计发 200% 加班费，也不计入限额；每一笔怎么补偿见加班台账。'],
    footer: settings.letterhead,
  };
}
