import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceRecord, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { type DayPlan, planOfDay } from './day-plan.ts';
import type { DayReason, DayResult } from './day-result.ts';
import { type Presence, presenceOf } from './presence.ts';
import { leavingBreaks } from './shift-parts.ts';
import { between, joined, lengthOf, shared } from './spans.ts';

/** What a day with a shift is judged by; `now` in minutes after the day's midnight. */
export interface DayFacts {
  readonly info: DayInfo;
  readonly rules: RuleSettings;
  readonly now: Minutes;
  readonly record: AttendanceRecord | undefined;
}

/** A standard day (国务院令146号3): work beyond it is overtime also inside a long shift. */
const WORKDAY: Minutes = 480;

/** A day with a shift: what remains of it after half-day leave and 公出, and when the person was there. */
export function shiftDay(base: DayResult, shift: ShiftType, absences: readonly PartAbsence[], facts: DayFacts): DayResult {
  const plan = planOfDay(shift, absences);
  const day = { ...base, parts: plan.parts, reasons: partReasons(plan) };
  const first = plan.due[0];
  if (!first) return wholeDayAway(day, plan);
  const stamps = [...day.punches, ...day.added].sort((a, b) => a - b);
  const { inAt, outAt } = facts.record ?? { inAt: null, outAt: null };
  const presence = presenceOf(stamps, plan.due, leavingBreaks(shift, facts.rules.splitBreak), { inAt, outAt });
  if (presence && (presence.inAt !== null || presence.outAt !== null)) return judged(day, shift, plan, presence, facts);
  if (facts.now <= first.start + facts.rules.lateGrace) return { ...day, state: 'notYet' };
  const minutes = facts.now - first.start;
  return { ...day, state: 'unmarked', reasons: [...day.reasons, { code: 'noPunch', detail: { start: first.start, minutes } }] };
}

const partReasons = (plan: DayPlan): DayReason[] =>
  plan.parts.map(({ kind, from, to, minutes }) => ({ code: 'part', detail: { kind, from, to, minutes } }));

/** Leave or 公出 takes the whole shift: nobody has to punch. */
const wholeDayAway = (day: DayResult, { parts, out }: DayPlan): DayResult => ({
  ...day,
  state: 'derived',
  mark: out.length > 0 ? 'out' : (parts[0]?.kind ?? null),
  worked: out,
  workedMinutes: lengthOf(out),
});

/** Late, early, missing, worked and overtime of a day on which somebody punched. */
function judged(day: DayResult, shift: ShiftType, plan: DayPlan, seen: Presence, facts: DayFacts): DayResult {
  const { rules, info } = facts;
  const [start, end] = [plan.due[0]?.start ?? shift.start, plan.due.at(-1)?.end ?? shift.end];
  const over = facts.now >= end;
  const lost = lostTime(plan, seen, rules, { start, end, over });
  const missing = seen.inAt === null;
  const missingOut = over && seen.outAt === null;
  const worked = joined([...shared(seen.spans, plan.due), ...plan.out]);
  const workedMinutes = lengthOf(worked);
  const beyond = end === shift.end && seen.outAt !== null ? seen.outAt - shift.end : 0;
  const extra = beyond >= Math.max(1, rules.overtimeFrom) ? beyond : 0;
  const offDay = info.kind !== 'workday';
  const tooLate = rules.absentAfter > 0 && lost.late > rules.absentAfter;
  const reasons: DayReason[] = [...day.reasons];
  const say = (code: DayReason['code'], detail: DayReason['detail'] = {}) => reasons.push({ code, detail });
  if (day.added.length > 0) say('added', { count: day.added.length });
  if (missing) say('missingIn');
  if (missingOut) say('missingOut');
  reasons.push(...lost.reasons);
  if (tooLate) say('tooLate', { minutes: lost.late, after: rules.absentAfter });
  if (offDay) say(info.kind === 'holiday' ? 'holidayWork' : 'restDayWork', { minutes: workedMinutes });
  if (extra > 0) say('overtime', { minutes: extra, from: rules.overtimeFrom });
  return {
    ...day,
    // With the arrival missing and the day over, somebody has to say what happened.
    state: missing ? 'unmarked' : 'derived',
    mark: missing ? null : tooLate ? 'absent' : markOf(info, lost),
    inAt: seen.inAt,
    outAt: seen.outAt,
    lateMinutes: lost.late,
    earlyMinutes: lost.early,
    missingOut,
    worked,
    workedMinutes,
    overtimeMinutes: (offDay ? workedMinutes : Math.max(0, workedMinutes - WORKDAY)) + extra,
    reasons,
  };
}

/** 《劳动法》第四十四条 pays work on rest days and on holidays apart from that on workdays. */
function markOf(info: DayInfo, { late, early }: { readonly late: Minutes; readonly early: Minutes }): MarkKind {
  if (info.kind === 'holiday') return 'holidayOvertime';
  if (info.kind === 'restDay') return 'restOvertime';
  return late > 0 ? 'late' : early > 0 ? 'early' : 'present';
}

interface Lost {
  readonly late: Minutes;
  readonly early: Minutes;
  readonly reasons: readonly DayReason[];
}

/** Minutes of what was due that were missed at the beginning, the end and around long breaks; up to the grace nothing is counted. */
function lostTime(
  plan: DayPlan,
  seen: Presence,
  rules: DayFacts['rules'],
  frame: { readonly start: Minutes; readonly end: Minutes; readonly over: boolean },
): Lost {
  const reasons: DayReason[] = [];
  const sum = { late: 0, early: 0 };
  const lose = (kind: 'late' | 'early', code: DayReason['code'], from: Minutes | null, to: Minutes | null) => {
    const minutes = from === null || to === null ? 0 : between(plan.due, from, to);
    const grace = kind === 'late' ? rules.lateGrace : rules.earlyGrace;
    if (minutes <= grace) return;
    sum[kind] += minutes;
    reasons.push({ code, detail: { minutes, grace } });
  };
  lose('late', 'late', frame.start, seen.inAt);
  for (const { pause, leftAt, backAt } of seen.outings) {
    lose('early', 'leftEarly', leftAt, pause.start);
    lose('late', 'backLate', pause.end, backAt);
    if (frame.over && leftAt === null && backAt === null) reasons.push({ code: 'noMiddle', detail: {} });
    else if (frame.over && leftAt === null) reasons.push({ code: 'missingLeft', detail: { at: pause.start } });
    else if (frame.over && backAt === null) reasons.push({ code: 'missingBack', detail: { at: pause.end } });
  }
  if (frame.over) lose('early', 'early', seen.outAt, frame.end);
  return { ...sum, reasons };
}
