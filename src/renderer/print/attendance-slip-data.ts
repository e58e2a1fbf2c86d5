import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { MonthTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { markNames } from './attendance-form-data.ts';
import { type DayHead, dayHeads, monthTitle } from './month-text.ts';
import { inPages } from './paging.ts';
import { hoursText } from './shift-text.ts';

export interface AttendanceSlipPerson {
  readonly staffId: string;
  readonly name: string;
  readonly number: string;
  readonly post: string;
  readonly results: readonly DayResult[];
  readonly totals: MonthTotals;
}
export interface AttendanceSlipInput {
  readonly month: MonthKey;
  readonly letterhead: string;
  readonly hall: string;
  readonly days: readonly DayInfo[];
  readonly people: readonly AttendanceSlipPerson[];
  readonly locked: boolean;
}

export interface SlipDay extends DayHead {
  readonly inAt: string;
  readonly outAt: string;
  /** `出勤`, `迟到 12 分`, `年休`; '' on a day off. */
  readonly what: string;
  readonly overtime: string;
}
export interface AttendanceSlip {
  readonly staffId: string;
  readonly name: string;
  readonly number: string;
  readonly post: string;
  /** The month in two columns. */
  readonly halves: readonly (readonly SlipDay[])[];
  /** `应出勤 22 天　实出勤 21 天　迟到 1 次…` */
  readonly figures: string;
  readonly overtime: string;
}
/** 厅务表 02-1 个人考勤条: two people a page, to be cut apart and signed. */
export interface AttendanceSlipData {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly month: string;
  readonly hall: string;
  readonly pages: readonly (readonly AttendanceSlip[])[];
}

const LEFT_COLUMN = 16;
const leaveNames: readonly LeaveKind[] = ['annual', 'sick', 'personal', 'inLieu', 'marriage', 'maternity', 'bereavement'];

export function attendanceSlipData(input: AttendanceSlipInput): AttendanceSlipData {
  const heads = dayHeads(input.days);
  return {
    title: `${input.hall} ${monthTitle(input.month)}个人考勤条`,
    record: `KQ-${input.month}`,
    version: input.locked ? '已锁定' : '未锁定',
    month: monthTitle(input.month),
    hall: `${input.letterhead}　${input.hall}`,
    pages: inPages(
      input.people.map((person) => slipOf(person, heads)),
      2,
    ),
  };
}

function slipOf(person: AttendanceSlipPerson, heads: readonly DayHead[]): AttendanceSlip {
  const { staffId, name, number, post, results, totals } = person;
  const days = heads.flatMap((head, i) => (results[i] ? [dayOf(head, results[i])] : []));
  const { workday, restDay, holiday, counted } = totals.overtime;
  const hours = (minutes: number) => hoursText(minutes) || '0';
  return {
    staffId,
    name,
    number,
    post,
    halves: [days.slice(0, LEFT_COLUMN), days.slice(LEFT_COLUMN)],
    figures: figuresOf(totals),
    overtime: `加班　工作日 ${hours(workday)}　公休 ${hours(restDay)}　节日 ${hours(holiday)} 小时；计入 36 小时限额 ${hours(counted)} 小时`,
  };
}

const dayOf = (head: DayHead, result: DayResult): SlipDay => ({
  ...head,
  inAt: result.inAt === null ? '' : timeText(result.inAt),
  outAt: result.outAt === null ? '' : timeText(result.outAt),
  what: whatOf(result),
  overtime: hoursText(result.overtimeMinutes),
});

function whatOf({ state, mark, lateMinutes, earlyMinutes, parts }: DayResult): string {
  if (state === 'unmarked') return '？';
  const words = [
    mark === null || (mark === 'late' && lateMinutes > 0) || (mark === 'early' && earlyMinutes > 0) ? '' : markNames[mark],
    lateMinutes > 0 ? `迟到 ${lateMinutes} 分` : '',
    earlyMinutes > 0 ? `早退 ${earlyMinutes} 分` : '',
    ...parts.map((p) => `${p.kind === 'out' ? '公出' : markNames[p.kind]} ${timeText(p.from)}—${timeText(p.to)}`),
  ];
  return words.filter((w) => w !== '').join('，');
}

const figuresOf = (t: MonthTotals): string =>
  [
    `应出勤 ${t.required} 天`,
    `实出勤 ${t.actual} 天`,
    `迟到 ${t.late} 次`,
    `早退 ${t.early} 次`,
    `旷工 ${t.absent} 天`,
    ...leaveNames.flatMap((kind) => (t.leave[kind] ? [`${markNames[kind]} ${t.leave[kind]} 天`] : [])),
  ].join('　');
