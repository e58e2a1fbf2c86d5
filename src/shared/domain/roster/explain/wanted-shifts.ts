import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { shiftCell, withCell } from '#src/shared/domain/roster/edit/selection.ts';

/** Shifts that are tried for a demand that leaves the shift open. */
const TRIED = 3;

/** Whether the person is one of those whom the demand counts that day. */
export const serves = (context: RosterContext, demand: Demand, info: DayInfo, person: RosterPerson): boolean =>
  coverage({ ...context, days: [info], demands: [demand], people: [person] })[0]?.days[0]?.planned === 1;

/** Whether the demand would count the person on this shift: the post fits. */
export const wouldServe = (
  context: RosterContext,
  demand: Demand,
  info: DayInfo,
  person: RosterPerson,
  shift: ShiftType,
): boolean => serves(context, demand, info, { ...person, cells: withCell(person.cells, dateOf(info.day), shiftCell(shift.id)) });

/** How often each shift is worked on days of a kind, in the month and the days before it. */
function habits({ days, daysBefore, people }: RosterContext, kind: DayInfo['kind']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (cells: RosterPerson['cells'], dates: readonly number[]) => {
    for (const date of dates) {
      const cell = cells[date];
      if (cell?.kind === 'shift') counts.set(cell.shiftTypeId, (counts.get(cell.shiftTypeId) ?? 0) + 1);
    }
  };
  const datesOf = (list: readonly DayInfo[]) => list.filter((d) => d.kind === kind).map((d) => dateOf(d.day));
  const [now, before] = [datesOf(days), datesOf(daysBefore)];
  for (const person of people) {
    add(person.cells, now);
    add(person.before, before);
  }
  return counts;
}

/**
 * The shifts that would meet a demand on a day, the likeliest first: those that it names, else those that the hall works most on such
 * days; in an empty book the day shift on workdays and the duty shift on others.
 */
export function wantedShifts(context: RosterContext, demand: Demand, info: DayInfo): readonly ShiftType[] {
  const known = [...context.shifts.values()].sort((a, b) => a.order - b.order);
  if (demand.shiftTypeIds.length > 0) return known.filter((s) => demand.shiftTypeIds.includes(s.id));
  const counts = habits(context, info.kind);
  const used = known.filter((s) => counts.has(s.id)).sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  if (used.length > 0) return used.slice(0, TRIED);
  const tone = info.kind === 'workday' ? 'zheng' : 'zhi';
  return [known.find((s) => s.tone === tone) ?? known[0]].filter((s) => s !== undefined);
}
