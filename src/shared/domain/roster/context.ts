import { type Calendars, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import {
  addDays,
  type DayKey,
  dateOf,
  dayIn,
  daysInMonth,
  type MonthKey,
  monthOf,
  weekStartOf,
} from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { DemandException } from './planning/types.ts';
import type { RosterCell, RosterCells } from './types.ts';

/** One person of a month with what the rules need. `before` holds the last days of the month before. */
export interface RosterPerson {
  readonly member: StaffMember;
  readonly postId: string;
  readonly cells: RosterCells;
  readonly before: RosterCells;
}

/** A hall's month, ready to be judged. */
export interface RosterContext {
  readonly month: MonthKey;
  readonly hallId: string;
  /** The month's days, 1 … last. */
  readonly days: readonly DayInfo[];
  /** Days of the month before that belong to the first week or can reach into this month: 14 of them. */
  readonly daysBefore: readonly DayInfo[];
  readonly people: readonly RosterPerson[];
  readonly shifts: ReadonlyMap<string, ShiftType>;
  readonly demands: readonly Demand[];
  /** Days of the month on which a demand of this hall asks for another number. */
  readonly exceptions: readonly DemandException[];
  readonly rules: RuleSettings;
}

/** How far back the rules look: a run of days or a week may begin in the month before. */
const LOOK_BACK = 14;

export interface ContextInput {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
  readonly rows: ReadonlyMap<string, RosterCells>;
  readonly rowsBefore: ReadonlyMap<string, RosterCells>;
  readonly calendars: Calendars;
  readonly shiftTypes: readonly ShiftType[];
  readonly demands: readonly Demand[];
  /** Any hall's and any month's: the context takes its own. */
  readonly exceptions: readonly DemandException[];
  readonly rules: RuleSettings;
}

/** Gathers a hall's month. People are listed as given. */
export function rosterContext(input: ContextInput): RosterContext {
  const first = dayIn(input.month, 1);
  const info = (day: DayKey) => dayInfo(day, input.calendars);
  return {
    month: input.month,
    hallId: input.hallId,
    days: Array.from({ length: daysInMonth(input.month) }, (_, i) => info(addDays(first, i))),
    daysBefore: Array.from({ length: LOOK_BACK }, (_, i) => info(addDays(first, i - LOOK_BACK))),
    people: input.staff.map((member) => ({
      member,
      postId: postAround(input.assignments, member.id, dayIn(input.month, daysInMonth(input.month)))?.postId ?? '',
      cells: input.rows.get(member.id) ?? {},
      before: input.rowsBefore.get(member.id) ?? {},
    })),
    shifts: new Map(input.shiftTypes.filter((s) => !s.voided).map((s) => [s.id, s])),
    demands: input.demands.filter((d) => d.hallId === input.hallId && !d.voided),
    exceptions: input.exceptions.filter((e) => e.hallId === input.hallId && monthOf(e.day) === input.month && !e.voided),
    rules: input.rules,
  };
}

/** The cell of any day that the context covers. */
export const cellOn = (context: RosterContext, person: RosterPerson, day: DayKey): RosterCell | undefined =>
  (monthOf(day) === context.month ? person.cells : person.before)[dateOf(day)];

/** The shift worked on a day, undefined for rest, leave and unknown shift types. */
export function shiftOn(context: RosterContext, person: RosterPerson, day: DayKey): ShiftType | undefined {
  const cell = cellOn(context, person, day);
  return cell?.kind === 'shift' ? context.shifts.get(cell.shiftTypeId) : undefined;
}

type Weeks = readonly (readonly DayInfo[])[];
/** The weeks of a month's days are asked for by every rule about every person: split once for each list of days. */
const splitBefore = new WeakMap<readonly DayInfo[], { readonly daysBefore: readonly DayInfo[]; readonly weeks: Weeks }>();

/** Days of the context by ISO week, the first week completed from the month before, the last one as far as the month goes. */
export function weeksOf(context: RosterContext): Weeks {
  const held = splitBefore.get(context.days);
  if (held && held.daysBefore === context.daysBefore) return held.weeks;
  const weeks = splitWeeks(context);
  splitBefore.set(context.days, { daysBefore: context.daysBefore, weeks });
  return weeks;
}

function splitWeeks(context: RosterContext): Weeks {
  const weeks = new Map<DayKey, DayInfo[]>();
  const firstWeek = weekStartOf(dayIn(context.month, 1));
  for (const info of [...context.daysBefore, ...context.days]) {
    const start = weekStartOf(info.day);
    if (start < firstWeek) continue;
    weeks.set(start, [...(weeks.get(start) ?? []), info]);
  }
  return [...weeks.values()];
}
