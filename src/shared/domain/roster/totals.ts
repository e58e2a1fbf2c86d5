import { workdaysIn } from '#src/shared/domain/calendar/day-info.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn } from './context.ts';

/** What a person's month adds up to. */
export interface PersonTotals {
  readonly minutes: Minutes;
  /** Minutes of the month's workdays at 8 hours, less whole days of leave other than time off in lieu. */
  readonly standard: Minutes;
  /** `minutes - standard`. */
  readonly difference: Minutes;
  readonly workdays: number;
  readonly restDays: number;
  readonly holidays: number;
  readonly inLieu: number;
}

export function personTotals(context: RosterContext, person: RosterPerson): PersonTotals {
  let minutes = 0;
  const shifts = { workday: 0, restDay: 0, holiday: 0 };
  let inLieu = 0;
  let leave = 0;
  for (const info of context.days) {
    const cell = person.cells[dateOf(info.day)];
    if (cell?.kind === 'leave') {
      if (cell.leave === 'inLieu') inLieu++;
      else if (info.kind === 'workday') leave++;
    }
    const shift = shiftOn(context, person, info.day);
    if (!shift) continue;
    minutes += shiftMinutes(shift);
    shifts[info.kind]++;
  }
  const standard = (workdaysIn(context.days) - leave) * 480;
  return {
    minutes,
    standard,
    difference: minutes - standard,
    workdays: shifts.workday,
    restDays: shifts.restDay,
    holidays: shifts.holiday,
    inLieu,
  };
}
