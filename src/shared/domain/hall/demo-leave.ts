import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import {
  addDays,
  addMonths,
  type DayKey,
  dayIn,
  dayOfInstant,
  type Instant,
  type MonthKey,
  monthOf,
} from '#src/shared/domain/core/day.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { entitlementId } from '#src/shared/domain/roster/planning/leave-entitlement.ts';
import type { LeaveEntitlement, LeaveRequest, RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterRow } from '#src/shared/domain/roster/types.ts';
import { demoStaff } from './demo-staff.ts';

export interface DemoLeaveInput {
  readonly now: Instant;
  readonly by: string;
  /** The demonstration months' rosters. */
  readonly rows: readonly RosterRow[];
  readonly daysOf: (month: MonthKey) => readonly DayInfo[];
}

export interface DemoLeave {
  readonly requests: readonly LeaveRequest[];
  readonly entitlements: readonly LeaveEntitlement[];
  readonly wishes: readonly RosterWish[];
}

/** Who asks for which days: the position among the working days of this month (0) or the next (1), negative from its end. */
type Asked = readonly [name: string, leave: LeaveKind, month: 0 | 1, at: number, days: number, reason: string];
const asked: readonly Asked[] = [
  ['马俊', 'personal', 0, -4, 1, '孩子家长会'],
  ['王芳', 'annual', 1, 6, 3, '回老家看父母'],
  ['何婷婷', 'annual', 1, 7, 2, '旅游'],
  ['郑浩', 'marriage', 1, 10, 3, '领证办婚礼'],
  ['赵雪', 'inLieu', 1, 3, 1, '家里装修，先休后补'],
  ['邓子豪', 'annual', 1, 8, 2, '搬家'],
  ['韩冰', 'sick', 0, -1, 1, '复查'],
];

/** What people would like next month: `shift` '' = a rest day, `kind` says among which days `at` counts. */
type Wished = readonly [
  name: string,
  month: 0 | 1,
  kind: DayInfo['kind'],
  at: number,
  shift: string,
  want: boolean,
  weight: RosterWish['weight'],
  note: string,
];
const wished: readonly Wished[] = [
  ['李晓燕', 1, 'workday', 9, 'shift-wan', false, 2, '晚上有课'],
  ['张丽华', 1, 'restDay', -2, '', true, 3, '孩子生日'],
  ['孙佳怡', 1, 'workday', 11, 'shift-zao', true, 1, '下午去医院'],
  ['马俊', 1, 'restDay', -1, 'shift-zhi', false, 2, '喝喜酒'],
  ['徐静', 1, 'workday', 8, '', true, 1, ''],
  ['吴倩', 1, 'workday', 4, 'shift-zao', true, 2, '接孩子'],
  ['曹磊', 1, 'workday', 7, 'shift-wan', false, 2, '夜校'],
  ['谢婉清', 1, 'restDay', -2, '', true, 1, ''],
  ['李晓燕', 0, 'restDay', 1, '', true, 2, '同学聚会'],
  ['赵雪', 0, 'workday', 3, 'shift-zao', true, 1, ''],
];

const numbers: readonly (readonly [name: string, leave: LeaveEntitlement['leave'], days: number, note: string])[] = [
  ['陈建国', 'annual', 10, '2012年参加工作'],
  ['吴倩', 'annual', 10, '2015年参加工作'],
  ['许诺', 'annual', 10, '2016年参加工作'],
  ['马俊', 'inLieu', 1, '去年底值班没补'],
];

const reasons: Partial<Readonly<Record<LeaveKind, string>>> = { annual: '年休', personal: '家中有事', sick: '看病' };
const idOf = (name: string): string => demoStaff.find((m) => m.name === name)?.id ?? '';

/** Requests, days and wishes of the demonstration hall: what its rosters hold as granted leave, and what waits to be decided. */
export function demoLeave(input: DemoLeaveInput): DemoLeave {
  const month = monthOf(input.now);
  const daysIn = (which: 0 | 1, kind: DayInfo['kind']) =>
    input
      .daysOf(addMonths(month, which))
      .filter((d) => d.kind === kind)
      .map((d) => d.day);
  const waiting = asked.map(([name, leave, which, at, length, reason], i) => {
    const days = daysIn(which, 'workday');
    const first = at < 0 ? days.length + at : at;
    const from = days[first] ?? '';
    return {
      ...openRequest(`leave-asked-${i + 1}`, input),
      staffId: idOf(name),
      leave,
      from,
      to: days[first + length - 1] ?? from,
      reason,
    };
  });
  const year = Number(month.slice(0, 4));
  return {
    requests: [...grantedRequests(input), ...waiting, refused(input, daysIn(0, 'workday').at(-3) ?? '')],
    entitlements: numbers.map(([name, leave, days, note]) => {
      const staffId = idOf(name);
      return { id: entitlementId(year, staffId, leave), staffId, year, leave, days, note };
    }),
    wishes: wished.map(([name, which, kind, at, shiftTypeId, want, weight, note], i) => ({
      ...{ id: `wish-${i + 1}`, staffId: idOf(name), shiftTypeId, want, weight, note },
      day: daysIn(which, kind).at(at) ?? '',
    })),
  };
}

const openRequest = (id: string, { now }: DemoLeaveInput) => ({
  id,
  status: 'asked' as const,
  askedAt: `${addDays(dayOfInstant(now), -1)}T16:20:00+08:00`,
  decidedBy: '',
  decidedAt: '' as const,
  decisionNote: '',
});

function refused(input: DemoLeaveInput, day: DayKey): LeaveRequest {
  const decided = {
    status: 'refused' as const,
    decidedBy: input.by,
    decidedAt: input.now,
    decisionNote: '当天人手不够，换一天再请',
  };
  const request = { ...openRequest('leave-refused-1', input), ...decided };
  return { ...request, staffId: idOf('杨帆'), leave: 'personal', from: day, to: day, reason: '办户口' };
}

/** One granted request for every stretch of leave on the rosters; time off in lieu is planned, not asked for. */
function grantedRequests(input: DemoLeaveInput): LeaveRequest[] {
  return input.rows.flatMap((row) => {
    const stretches: { leave: LeaveKind; days: DayKey[] }[] = [];
    for (const [date, cell] of Object.entries(row.cells)) {
      if (cell.kind !== 'leave' || cell.leave === 'inLieu') continue;
      const day = dayIn(row.month, Number(date));
      const last = stretches.at(-1);
      if (last && last.leave === cell.leave && addDays(last.days.at(-1) ?? '', 1) === day) last.days.push(day);
      else stretches.push({ leave: cell.leave, days: [day] });
    }
    return stretches.map(({ leave, days }): LeaveRequest => {
      const from = days[0] ?? '';
      const at = `${addDays(from, -5)}T09:30:00+08:00`;
      return {
        ...{ id: `leave-${row.staffId}-${from}`, staffId: row.staffId, leave, from, to: days.at(-1) ?? from },
        ...{ reason: reasons[leave] ?? '', status: 'granted', askedAt: at, decidedBy: input.by, decidedAt: at, decisionNote: '' },
        cells: days.map((day) => ({ day, before: shiftCell('shift-zheng'), after: leaveCell(leave) })),
      };
    });
  });
}
