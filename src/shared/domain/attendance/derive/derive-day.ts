import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dayNumber, type Minutes } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { byHand } from './by-hand.ts';
import type { DayReason, DayResult } from './day-result.ts';
import { shiftDay } from './shift-day.ts';

/** Everything that one person's day depends on. */
export interface DayInput {
  readonly info: DayInfo;
  readonly cell: RosterCell | undefined;
  readonly shift: ShiftType | undefined;
  /** Punches of the day's window, absolute minutes, ascending. */
  readonly punches: readonly Minutes[];
  /** 补卡 of the day, absolute minutes. */
  readonly added?: readonly Minutes[];
  /** Half-day leave and 公出 of the day, in force. */
  readonly absences?: readonly PartAbsence[];
  readonly record: AttendanceRecord | undefined;
  readonly rules: RuleSettings;
  /** Now, absolute minutes. */
  readonly now: Minutes;
}

/** What a day is, from roster, punches and what a person set; always with its reasons. */
export function deriveDay(input: DayInput): DayResult {
  const base = blank(input);
  const facts = { info: input.info, rules: input.rules, now: input.now - midnight(input.info.day), record: input.record };
  const derived = input.shift ? shiftDay(base, input.shift, input.absences ?? [], facts) : dayWithoutShift(base, input.cell);
  return input.record ? byHand(derived, input.record, input.shift) : derived;
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
    worked: [],
    workedMinutes: 0,
    overtimeMinutes: 0,
    overtimeKind: input.info.kind,
    reasons: [],
    corrected: (input.added ?? []).length > 0,
    punches: input.punches.map((p) => p - zero),
    added: (input.added ?? []).map((p) => p - zero).sort((a, b) => a - b),
    parts: [],
  };
}

/** Rest or whole-day leave; somebody who came all the same is told. */
function dayWithoutShift(base: DayResult, cell: RosterCell | undefined): DayResult {
  const count = base.punches.length + base.added.length;
  if (cell?.kind === 'leave') {
    const reasons: DayReason[] = [{ code: 'plannedLeave', detail: {} }];
    if (count > 0) reasons.push({ code: 'punchedOnLeave', detail: { count } });
    return { ...base, state: 'derived', mark: cell.leave, reasons };
  }
  return count > 0 ? { ...base, reasons: [{ code: 'unrostered', detail: { count } }] } : base;
}
