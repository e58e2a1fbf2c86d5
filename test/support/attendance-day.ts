import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type DayInput, deriveDay } from '#src/shared/domain/attendance/derive/derive-day.ts';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { type DayKey, dayNumber, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { officialCalendars } from './calendars.ts';
import { glyphCell } from './roster-month.ts';

/** A day that somebody marked, 14 October 2026 unless told otherwise. */
export const aRecord = (patch: Partial<AttendanceRecord> = {}): AttendanceRecord => ({
  id: '2026-10-14:staff-0',
  day: '2026-10-14',
  staffId: 'staff-0',
  mark: null,
  inAt: null,
  outAt: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  overtimeMinutes: null,
  note: '',
  source: 'hand',
  markedAt: '2026-10-14T18:00:00+08:00',
  by: 'user-1',
  corrections: [],
  ...patch,
});

/** Half-day leave or 公出 of that day, 08:30 to 12:00 unless told otherwise. */
export const aPart = (patch: Partial<PartAbsence> = {}): PartAbsence => ({
  id: `part-${patch.from ?? 510}-${patch.kind ?? 'out'}`,
  staffId: 'staff-0',
  day: '2026-10-14',
  kind: 'out',
  from: 510,
  to: 720,
  reason: '去市局',
  proofs: [],
  approvedBy: '周敏',
  madeAt: '2026-10-13T18:00:00+08:00',
  by: '周敏',
  afterLock: false,
  ...patch,
});

/** Minutes of a clock time, `+08:00` on the next day. */
export function clock(text: string): Minutes {
  const minutes = parseClock(text.replace('+', ''));
  if (minutes === null) throw new Error(`no time is written ${text}`);
  return minutes + (text.startsWith('+') ? 1440 : 0);
}

export interface DayStory {
  readonly day?: DayKey;
  /** What the roster says, as a glyph; 休 for nothing. */
  readonly planned: string;
  /** Clock times, `+08:00` on the next day. */
  readonly punches?: readonly string[];
  /** In place of what the roster says. */
  readonly shift?: ShiftType;
  /** 补卡, clock times. */
  readonly added?: readonly string[];
  readonly absences?: readonly PartAbsence[];
  readonly now?: string;
  readonly record?: Partial<AttendanceRecord>;
  readonly rules?: Partial<RuleSettings>;
}

/** What becomes of a day; Wednesday 14 October 2026, seen at the end of the next day, unless told otherwise. */
export function dayOf({
  day = '2026-10-14',
  planned,
  punches = [],
  now = '+24:00',
  record,
  rules,
  ...kept
}: DayStory): DayResult {
  const cell = glyphCell(planned) ?? undefined;
  const zero = dayNumber(day) * 1440;
  const input: DayInput = {
    info: dayInfo(day, officialCalendars),
    cell,
    shift: kept.shift ?? (cell?.kind === 'shift' ? seedShiftTypes.find((s) => s.id === cell.shiftTypeId) : undefined),
    punches: punches.map((p) => zero + clock(p)).sort((a, b) => a - b),
    added: (kept.added ?? []).map((p) => zero + clock(p)),
    absences: kept.absences ?? [],
    record: record && aRecord({ id: `${day}:staff-0`, day, ...record }),
    rules: { ...defaultRules, ...rules },
    now: zero + clock(now),
  };
  return deriveDay(input);
}
