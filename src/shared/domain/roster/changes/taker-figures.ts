import { addDays, type DayKey, type Minutes } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';

/** A person's month as far as fairness goes, before the change. */
export interface TakerFigures {
  readonly minutes: Minutes;
  /** Above (or below) the month's standard hours. */
  readonly difference: Minutes;
  readonly restDays: number;
  readonly holidays: number;
  readonly late: number;
  /** The last day worked before the day in question, '' when none is in view. */
  readonly lastWorked: DayKey | '';
  /** Work days in a row with the day in question. */
  readonly run: number;
}

/** Shifts that end this late or later count as late. */
const LATE: Minutes = 20 * 60;
export const isLateShift = (shift: Pick<ShiftType, 'end'>): boolean => shift.end >= LATE;

export function takerFigures(context: RosterContext, person: RosterPerson, day: DayKey): TakerFigures {
  const { minutes, difference, restDays, holidays } = personTotals(context, person);
  const late = context.days.filter((d) => {
    const shift = shiftOn(context, person, d.day);
    return shift !== undefined && isLateShift(shift);
  }).length;
  const covered = [...context.daysBefore, ...context.days];
  const lastWorked = covered.findLast((d) => d.day < day && shiftOn(context, person, d.day))?.day ?? '';
  return { minutes, difference, restDays, holidays, late, lastWorked, run: runWith(context, person, day) };
}

function runWith(context: RosterContext, person: RosterPerson, day: DayKey): number {
  const first = context.daysBefore[0]?.day ?? day;
  const last = context.days.at(-1)?.day ?? day;
  let run = 1;
  for (let d = addDays(day, -1); d >= first && shiftOn(context, person, d); d = addDays(d, -1)) run++;
  for (let d = addDays(day, 1); d <= last && shiftOn(context, person, d); d = addDays(d, 1)) run++;
  return run;
}
