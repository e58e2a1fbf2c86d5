import { type Calendars, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, addMonths, type DayKey, dayIn, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { DayResult } from './derive/day-result.ts';
import type { PersonInput } from './derive/derive-month.ts';
import type { MonthTotals } from './derive/totals.ts';
import type { OvertimeChoice } from './keeping/types.ts';
import { attendanceSheet } from './sheet.ts';
import type { AttendanceRecord } from './types.ts';

/** What is known of one person over many months. */
export interface SpanFacts {
  readonly staffId: string;
  /** `YYYY-MM-DD HH:mm:ss`, in order. */
  readonly punches: readonly string[];
  readonly records: ReadonlyMap<DayKey, AttendanceRecord>;
  readonly corrections: NonNullable<PersonInput['corrections']>;
  readonly absences: NonNullable<PersonInput['absences']>;
  readonly choices: ReadonlyMap<string, OvertimeChoice>;
}

/** What days of many months are derived with. */
export interface SpanRules {
  readonly calendars: Calendars;
  readonly shifts: ReadonlyMap<string, ShiftType>;
  readonly rules: RuleSettings;
  readonly now: Instant;
  /** Published cells of a person in a month; none where the month was not published. */
  readonly cellsOf: (month: MonthKey, staffId: string) => RosterCells | undefined;
}

/** One month of one person, derived. */
export interface SpanMonth {
  readonly month: MonthKey;
  readonly days: readonly DayInfo[];
  readonly cells: RosterCells;
  readonly results: readonly DayResult[];
  readonly totals: MonthTotals;
  /** The roster of the month was published with this person on it. */
  readonly rostered: boolean;
}

const none: RosterCells = {};

/** The place of the first stamp that is not before `day`. */
function firstFrom(stamps: readonly string[], day: DayKey): number {
  let [low, high] = [0, stamps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stamps[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Derives one month of a person exactly as the month's sheet does. */
export function deriveSpanMonth(member: StaffMember, month: MonthKey, facts: SpanFacts, rules: SpanRules): SpanMonth {
  const days = monthInfo(month, rules.calendars);
  const cells = rules.cellsOf(month, member.id);
  const [first, end] = [addDays(dayIn(month, 1), -1), addDays(dayIn(addMonths(month, 1), 1), 1)];
  const person = {
    member,
    cells: cells ?? none,
    cellsBefore: rules.cellsOf(addMonths(month, -1), member.id) ?? none,
    punches: facts.punches.slice(firstFrom(facts.punches, first), firstFrom(facts.punches, end)),
    records: facts.records,
    corrections: facts.corrections,
    absences: facts.absences,
    choices: facts.choices,
  };
  const [line] = attendanceSheet([person], days, rules.shifts, rules.rules, rules.now);
  if (!line) throw new Error('one person gives one line');
  return { month, days, cells: person.cells, results: line.results, totals: line.totals, rostered: cells !== undefined };
}
