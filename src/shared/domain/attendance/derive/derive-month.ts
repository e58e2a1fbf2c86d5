import type { PartAbsence, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, dateOf, type Minutes, monthOf } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { DayResult } from './day-result.ts';
import { deriveDay } from './derive-day.ts';
import { punchMinute, punchWindows } from './windows.ts';

/** One person's part of a month. `cellsBefore` is the month before: its last night may end in this month. */
export interface PersonInput {
  readonly cells: RosterCells;
  readonly cellsBefore: RosterCells;
  /** `YYYY-MM-DD HH:mm:ss`, any order. */
  readonly punches: readonly string[];
  readonly records: ReadonlyMap<string, AttendanceRecord>;
  /** 补卡, voided ones too: they stay on view. */
  readonly corrections?: readonly PunchCorrection[];
  /** Half-day leave and 公出, voided ones too. */
  readonly absences?: readonly PartAbsence[];
}
export interface MonthInput {
  readonly days: readonly DayInfo[];
  readonly shifts: ReadonlyMap<string, ShiftType>;
  readonly rules: RuleSettings;
  readonly now: Minutes;
}

/** Derives every day that is given (a whole month, or one day of it) for one person. */
export function deriveDays(person: PersonInput, month: MonthInput): DayResult[] {
  const first = month.days[0]?.day;
  const last = month.days.at(-1)?.day;
  if (first === undefined || last === undefined) return [];
  const home = monthOf(first);
  const cellOf = (day: string) =>
    (monthOf(day) === home ? person.cells : monthOf(day) < home ? person.cellsBefore : {})[dateOf(day)];
  const shiftOf = (day: string) => {
    const cell = cellOf(day);
    return cell?.kind === 'shift' ? month.shifts.get(cell.shiftTypeId) : undefined;
  };
  // One day more on each side, so that the neighbours' shifts cut the first and last window.
  const days = [addDays(first, -1), ...month.days.map((d) => d.day), addDays(last, 1)];
  const windows = punchWindows(days, shiftOf, month.rules.dayBoundary);
  const punches = person.punches.map(punchMinute).sort((a, b) => a - b);
  let at = 0;
  return month.days.map((info, i) => {
    const window = windows[i + 1] ?? { start: 0, end: 0 };
    while (at < punches.length && (punches[at] ?? 0) < window.start) at++;
    const inside: Minutes[] = [];
    while (at < punches.length && (punches[at] ?? 0) < window.end) inside.push(punches[at++] ?? 0);
    return deriveDay({
      info,
      cell: cellOf(info.day),
      shift: shiftOf(info.day),
      punches: inside,
      added: (person.corrections ?? []).filter((c) => c.day === info.day && !c.voided).map((c) => punchMinute(c.at)),
      absences: (person.absences ?? []).filter((a) => a.day === info.day && !a.voided),
      record: person.records.get(info.day),
      rules: month.rules,
      now: month.now,
    });
  });
}
