import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import { newBreaches } from '#src/shared/domain/roster/changes/judge-change.ts';
import { cellOn, type RosterContext, type RosterPerson } from '#src/shared/domain/roster/context.ts';
import { leaveCell, shiftCell, withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { daysOff } from './days-off.ts';
import { askedKey, type RotaBar, type RotaInput } from './types.ts';

/** The place that is to be filled. */
export interface RotaPlace {
  readonly demand: Demand;
  readonly info: DayInfo;
  /** Any of them would do, the likeliest first. */
  readonly shifts: readonly ShiftType[];
}

/** Somebody's month with the duty in it. */
export interface Taken {
  readonly person: RosterPerson;
  readonly shiftTypeId: string;
  readonly off: DayKey | '';
  readonly reasons: readonly Breach[];
}

/** What keeps somebody from a duty whatever the rules say; null when nothing does. */
export function barOf(context: RosterContext, person: RosterPerson, day: DayKey, asked: ReadonlySet<string>): RotaBar | null {
  const cell = person.cells[dateOf(day)];
  if (cell) return { code: cell.kind === 'leave' ? 'leave' : 'working' };
  if (asked.has(askedKey(person.member.id, day))) return { code: 'asked' };
  return betweenLeave(context, person, day) ? { code: 'betweenLeave' } : null;
}

/** A rest day in the middle of somebody's leave: the workdays on both sides are leave, so the person is away. */
function betweenLeave(context: RosterContext, person: RosterPerson, day: DayKey): boolean {
  const covered = [...context.daysBefore, ...context.days].filter((d) => d.kind === 'workday');
  const sides = [covered.findLast((d) => d.day < day)?.day, covered.find((d) => d.day > day)?.day];
  return sides.every((side) => {
    const cell = side === undefined ? undefined : cellOn(context, person, side);
    return cell?.kind === 'leave' && cell.leave !== 'inLieu';
  });
}

/**
 * Tries a duty on somebody, with a day off for it where the hall gives one, against the whole rule catalogue. A hard rule is never broken;
 * one that needs a reason only when `reasonable`. Gives the first way that works, else the rule that stands in the way.
 */
export function takeDuty(
  context: RosterContext,
  person: RosterPerson,
  place: RotaPlace,
  { inLieu, fromDate }: Pick<RotaInput, 'inLieu' | 'fromDate'>,
  reasonable: boolean,
): Taken | Breach | undefined {
  const before = checkPerson(context, person);
  const { day, kind } = place.info;
  const offs = inLieu && kind === 'restDay' ? daysOff(context, person, day, fromDate) : [];
  let inTheWay: Breach | undefined;
  for (const shift of place.shifts)
    for (const off of [...offs, '']) {
      const worked = withCell(person.cells, dateOf(day), shiftCell(shift.id));
      const cells = off === '' ? worked : withCell(worked, dateOf(off), leaveCell('inLieu'));
      const next = { ...person, cells };
      const found = newBreaches(before, checkPerson(context, next)).filter((b) => b.severity !== 'notice');
      const bad = found.find((b) => b.severity === 'hard' || !reasonable);
      if (!bad) return { person: next, shiftTypeId: shift.id, off, reasons: found };
      inTheWay ??= bad;
    }
  return inTheWay;
}

export const isTaken = (result: Taken | Breach | undefined): result is Taken => result !== undefined && 'person' in result;

/** The same month without a duty and the day off for it; what stood on that day comes back. */
export const without = (person: RosterPerson, day: DayKey, off: DayKey | '', original: RosterPerson): RosterPerson => {
  const cells = withCell(person.cells, dateOf(day), null);
  return { ...person, cells: off === '' ? cells : withCell(cells, dateOf(off), original.cells[dateOf(off)] ?? null) };
};
