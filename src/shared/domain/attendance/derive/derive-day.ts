import type { AttendanceRecord, MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dayNumber, type Minutes } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import type { DayReason, DayResult } from './day-result.ts';
import { type InOut, pickInOut } from './in-out.ts';

/** Everything that one person's day depends on. */
export interface DayInput {
  readonly info: DayInfo;
  readonly cell: RosterCell | undefined;
  readonly shift: ShiftType | undefined;
  /** Punches of the day's window, absolute minutes, ascending. */
  readonly punches: readonly Minutes[];
  readonly record: AttendanceRecord | undefined;
  readonly rules: RuleSettings;
  /** Now, absolute minutes. */
  readonly now: Minutes;
}

const WORKDAY: Minutes = 480;

/** What a day is, from roster, punches and what a person set; always with its reasons. */
export function deriveDay(input: DayInput): DayResult {
  const derived = input.shift ? shiftDay(input, input.shift) : dayWithoutShift(input);
  return input.record ? withRecord(derived, input.record, input) : derived;
}

const midnight = (day: DayKey): Minutes => dayNumber(day) * 1440;

function blank(input: DayInput): DayResult {
  const zero = midnight(input.info.day);
  return {
    day: input.info.day,
    state: 'rest',
    mark: null,
    inAt: null,
    outAt: null,
    lateMinutes: 0,
    earlyMinutes: 0,
    missingOut: false,
    workedMinutes: 0,
    overtimeMinutes: 0,
    overtimeKind: input.info.kind,
    reasons: [],
    corrected: false,
    punches: input.punches.map((p) => p - zero),
  };
}

function dayWithoutShift(input: DayInput): DayResult {
  const base = blank(input);
  const punched = input.punches.length > 0;
  if (input.cell?.kind === 'leave') {
    const reasons: DayReason[] = [{ code: 'plannedLeave', detail: {} }];
    if (punched) reasons.push({ code: 'punchedOnLeave', detail: { count: input.punches.length } });
    return { ...base, state: 'derived', mark: input.cell.leave, reasons };
  }
  return punched ? { ...base, reasons: [{ code: 'unrostered', detail: { count: input.punches.length } }] } : base;
}

function shiftDay(input: DayInput, shift: ShiftType): DayResult {
  const base = blank(input);
  const zero = midnight(input.info.day);
  const times = shiftTimes(input, shift);
  const now = input.now - zero;
  const inAt = times.inAt === null ? null : times.inAt - zero;
  const outAt = times.outAt === null ? null : times.outAt - zero;
  if (inAt === null && outAt === null) {
    if (now <= shift.start + input.rules.lateGrace) return { ...base, state: 'notYet' };
    return {
      ...base,
      state: 'unmarked',
      reasons: [{ code: 'noPunch', detail: { start: shift.start, minutes: now - shift.start } }],
    };
  }
  const over = now >= shift.end;
  const lateMinutes = inAt !== null && inAt - shift.start > input.rules.lateGrace ? inAt - shift.start : 0;
  const earlyMinutes = over && outAt !== null && shift.end - outAt > input.rules.earlyGrace ? shift.end - outAt : 0;
  const result = { ...base, inAt, outAt, lateMinutes, earlyMinutes, missingOut: over && outAt === null };
  return settle(result, input, shift, inAt === null);
}

const shiftTimes = (input: DayInput, shift: ShiftType): InOut => {
  const zero = midnight(input.info.day);
  const picked = pickInOut(input.punches, { start: zero + shift.start, end: zero + shift.end });
  const { inAt, outAt } = input.record ?? { inAt: null, outAt: null };
  return { inAt: inAt === null ? picked.inAt : zero + inAt, outAt: outAt === null ? picked.outAt : zero + outAt };
};

/** Adds mark, worked time, overtime and reasons once arrival and departure are known. */
function settle(result: DayResult, input: DayInput, shift: ShiftType, missingIn: boolean): DayResult {
  const reasons: DayReason[] = [];
  const { lateGrace, earlyGrace } = input.rules;
  if (missingIn) reasons.push({ code: 'missingIn', detail: {} });
  if (result.missingOut) reasons.push({ code: 'missingOut', detail: {} });
  if (result.lateMinutes > 0) reasons.push({ code: 'late', detail: { minutes: result.lateMinutes, grace: lateGrace } });
  if (result.earlyMinutes > 0) reasons.push({ code: 'early', detail: { minutes: result.earlyMinutes, grace: earlyGrace } });
  const worked = workedMinutes(result, shift);
  const offDay = input.info.kind !== 'workday';
  if (offDay) reasons.push({ code: input.info.kind === 'holiday' ? 'holidayWork' : 'restDayWork', detail: { minutes: worked } });
  const tooLate = input.rules.absentAfter > 0 && result.lateMinutes > input.rules.absentAfter;
  const mark: MarkKind = tooLate
    ? 'absent'
    : offDay
      ? input.info.kind === 'holiday'
        ? 'holidayOvertime'
        : 'restOvertime'
      : result.lateMinutes > 0
        ? 'late'
        : result.earlyMinutes > 0
          ? 'early'
          : 'present';
  const overtimeMinutes = offDay ? worked : Math.max(0, worked - WORKDAY);
  // With the arrival missing and the day over, somebody has to say what happened.
  return {
    ...result,
    state: missingIn ? 'unmarked' : 'derived',
    mark: missingIn ? null : mark,
    workedMinutes: worked,
    overtimeMinutes,
    reasons,
  };
}

/** Time inside the shift less the breaks inside it; a missing end counts as the shift's own. */
function workedMinutes(result: DayResult, shift: ShiftType): Minutes {
  const from = Math.max(shift.start, result.inAt ?? shift.start);
  const to = Math.min(shift.end, result.outAt ?? shift.end);
  const breaks = shift.breaks.reduce((sum, b) => sum + Math.max(0, Math.min(to, b.end) - Math.max(from, b.start)), 0);
  return Math.max(0, Math.min(shiftMinutes(shift), to - from - breaks));
}

/** What a person set wins; what it replaced stays in the reasons. */
function withRecord(derived: DayResult, record: AttendanceRecord, input: DayInput): DayResult {
  const corrected = record.corrections.length > 0 || record.inAt !== null || record.outAt !== null;
  const overtimeMinutes = record.overtimeMinutes ?? derived.overtimeMinutes;
  if (record.mark === null) return { ...derived, corrected, overtimeMinutes };
  const working = isOvertimeMark(record.mark) || record.mark === 'present' || record.mark === 'late' || record.mark === 'early';
  const times = input.shift || !working ? derived : unplannedTimes(derived.punches);
  const inAt = record.inAt ?? times.inAt;
  const outAt = record.outAt ?? times.outAt;
  const spent = input.shift
    ? Math.max(0, shiftMinutes(input.shift) - record.lateMinutes - record.earlyMinutes)
    : Math.max(0, (outAt ?? 0) - (inAt ?? outAt ?? 0));
  const worked = working ? derived.workedMinutes || spent : 0;
  return {
    ...derived,
    state: 'marked',
    mark: record.mark,
    inAt,
    outAt,
    lateMinutes: record.lateMinutes,
    earlyMinutes: record.earlyMinutes,
    missingOut: false,
    workedMinutes: worked,
    overtimeMinutes: record.overtimeMinutes ?? (isOvertimeMark(record.mark) ? worked : working ? derived.overtimeMinutes : 0),
    reasons: [...derived.reasons, { code: 'markedByHand', detail: { by: record.by, at: record.markedAt.slice(11, 16) } }],
    corrected: record.corrections.length > 0,
  };
}

/** Called in on a day without a shift: from the first punch to the last. A single one is an arrival. */
function unplannedTimes(punches: readonly Minutes[]): InOut {
  const inAt = punches[0] ?? null;
  const last = punches.at(-1);
  return { inAt, outAt: inAt === null || last === undefined || last === inAt ? null : last };
}

const isOvertimeMark = (mark: MarkKind): boolean => mark === 'restOvertime' || mark === 'holidayOvertime';
