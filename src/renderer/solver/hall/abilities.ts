import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { shiftCell, withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { personRules } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RuleId } from '#src/shared/domain/roster/rules/rule.ts';

/** Hard rules that speak of one day and nothing else: asking them about a day alone tells all they have to say. */
const oneDay: readonly RuleId[] = ['unknownShift', 'notTrained', 'notEmployed', 'protectedPeriod'];
const oneDayRules = personRules.filter((rule) => oneDay.includes(rule.id));
const pairRules = personRules.filter((rule) => rule.id === 'shiftsOverlap' || rule.id === 'restBetween');

/** Whether the catalogue lets a person work this shift on this day, taken by itself. */
export function mayWork(context: RosterContext, person: RosterPerson, info: DayInfo, shiftTypeId: string): boolean {
  const alone = { ...person, cells: withCell({}, dateOf(info.day), shiftCell(shiftTypeId)), before: {} };
  const frame = { ...context, days: [info] };
  return oneDayRules.every((rule) => rule.check(frame, alone).length === 0);
}

/** Whether the catalogue lets somebody work `next` on the day after `first`; what is past is past. */
export function mayFollow(context: RosterContext, first: string, next: string): boolean {
  const [day, after] = context.days;
  const someone = context.people[0];
  if (!day || !after || !someone || isPast(next)) return true;
  const cells = withCell(withCell({}, dateOf(day.day), shiftCell(typeOf(first))), dateOf(after.day), shiftCell(next));
  const frame = { ...context, days: [day, after] };
  return pairRules.every((rule) => rule.check(frame, { ...someone, cells, before: {} }).length === 0);
}

export const coversPost = (demand: Demand, postId: string): boolean =>
  demand.postIds.length === 0 || demand.postIds.includes(postId);

/** The shift of an ordinary day: on workdays the day shift, on other days the duty shift. The hall's first shift when it has none. */
function ordinaryShift(context: RosterContext, kind: DayInfo['kind']): ShiftType | undefined {
  const shifts = [...context.shifts.values()].sort((a, b) => a.order - b.order);
  return shifts.find((s) => s.tone === (kind === 'workday' ? 'zheng' : 'zhi')) ?? shifts[0];
}

/** The shift that somebody whom no demand names works most: what they did before, else the ordinary one. */
export function habitOf(context: RosterContext, person: RosterPerson): string | undefined {
  const counts = new Map<string, number>();
  for (const cell of [...Object.values(person.before), ...Object.values(person.cells)])
    if (cell.kind === 'shift' && context.shifts.has(cell.shiftTypeId))
      counts.set(cell.shiftTypeId, (counts.get(cell.shiftTypeId) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? ordinaryShift(context, 'workday')?.id;
}

/**
 * Shifts that a person is asked for on a day: the ordinary shift where a demand leaves the shift open, the shifts that a demand
 * names, nothing on a rest day that asks for nobody. A workday on which no demand names a shift is an ordinary one. Somebody whom no demand covers works every workday as before.
 */
export function shiftsAsked(context: RosterContext, person: RosterPerson, info: DayInfo): readonly string[] {
  const mine = context.demands.filter((d) => coversPost(d, person.postId));
  if (mine.length === 0) {
    const habit = info.kind === 'workday' ? habitOf(context, person) : undefined;
    return habit === undefined ? [] : [habit];
  }
  const asking = mine.filter((d) => neededOn(d, info, context.exceptions) > 0);
  const named = asking.flatMap((d) => d.shiftTypeIds);
  const workday = info.kind === 'workday';
  const open = (workday ? mine : asking).some((d) => d.shiftTypeIds.length === 0) || (workday && named.length === 0);
  const ordinary = open ? ordinaryShift(context, info.kind)?.id : undefined;
  return [...new Set([...(ordinary === undefined ? [] : [ordinary]), ...named])].filter((id) => context.shifts.has(id));
}

const PAST = 'past:';

/** A shift worked before a repair begins. It stands whatever came the day before: a short rest was accepted when it was published. */
export const pastShift = (shiftTypeId: string): string => PAST + shiftTypeId;
export const isPast = (shiftTypeId: string): boolean => shiftTypeId.startsWith(PAST);
/** The shift type itself, of a past shift too. */
export const typeOf = (shiftTypeId: string): string => (isPast(shiftTypeId) ? shiftTypeId.slice(PAST.length) : shiftTypeId);

export const minutesOf = (context: RosterContext, shiftTypeId: string): number => {
  const shift = context.shifts.get(typeOf(shiftTypeId));
  return shift ? shiftMinutes(shift) : 0;
};
