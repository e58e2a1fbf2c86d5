import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { dateOf, weekdayOf } from '#src/shared/domain/core/day.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';
import { mayFollow, minutesOf, typeOf } from './abilities.ts';
import { type HallPerson, hallPerson, solverPerson } from './hall-people.ts';
import { demandRows, fairnessRows, hoursTarget } from './hall-rows.ts';
import { mayBeFree, overtimeLimits } from './overtime-limits.ts';
import type { HallRequest } from './request.ts';
import { TimeOffInLieu } from './time-off-in-lieu.ts';

/** A hall's month in the engine's numbers, and the way back. */
export type { HallRequest } from './request.ts';

export interface HallProblem {
  readonly problem: RosterProblem;
  /** By the problem's people. */
  readonly staffIds: readonly string[];
  /** Cells of everybody's month. Days off on workdays that make up for rest-day duty are time off in lieu (调休). */
  readonly decode: (roster: Roster) => ReadonlyMap<string, RosterCells>;
}

/**
 * Translates a hall's month for the engine. What a person may do comes from the rule catalogue itself, asked day by day and pair by
 * pair, and from the numbers that its week and month rules use; what is wished for becomes points.
 */
export function hallProblem(request: HallRequest): HallProblem {
  const { context } = request;
  const people = context.people.map((person) => hallPerson(request, person));
  const shiftTypeIds = usedShifts(people);
  const first = context.days[0]?.day;
  const input = { request, people, shiftTypeIds };
  return {
    problem: {
      days: context.days.length,
      firstWeekday: first ? weekdayOf(first) - 1 : 0,
      shifts: shiftTypeIds.map((id) => ({
        minutes: minutesOf(context, id),
        notNext: shiftTypeIds.flatMap((next, i) => (mayFollow(context, id, next) ? [] : [i])),
      })),
      people: people.map((p) => ({
        ...solverPerson(request, p, shiftTypeIds),
        hours: hoursTarget(request, p, shiftTypeIds),
        limits: overtimeLimits(context, p, shiftTypeIds),
      })),
      rows: [...demandRows(input), ...fairnessRows(input)],
    },
    staffIds: people.map((p) => p.person.member.id),
    decode: (roster) => new Map(people.map((p, i) => [p.person.member.id, decoded(request, p, i, shiftTypeIds, roster)])),
  };
}

/** Every shift that somebody may be given, and the ones worked on the day before the month: they bind its first day. */
function usedShifts(people: readonly HallPerson[]): string[] {
  const used = new Set(people.flatMap((p) => p.options.flat()));
  for (const { person } of people)
    for (const cell of Object.values(person.before)) if (cell.kind === 'shift') used.add(cell.shiftTypeId);
  return [...used].sort();
}

function decoded(
  request: HallRequest,
  hall: HallPerson,
  index: number,
  shiftTypeIds: readonly string[],
  roster: Roster,
): RosterCells {
  const { context } = request;
  const cells: Record<string, RosterCell> = {};
  const lieu = new TimeOffInLieu(request, hall);
  context.days.forEach((info, d) => {
    const date = dateOf(info.day);
    const kept = hall.kept.get(date);
    const choice = roster[index * context.days.length + d];
    if (kept?.kind === 'leave') {
      cells[date] = kept;
      lieu.take(kept);
    } else if (choice > 0) {
      const id = shiftTypeIds[choice - 1];
      cells[date] = shiftCell(typeOf(id));
      if (info.kind === 'restDay') lieu.earn(date, minutesOf(context, id));
    } else if (info.kind === 'workday' && mayBeFree(hall, d, date)) lieu.rest(date);
  });
  for (const date of lieu.dates()) cells[date] = leaveCell('inLieu');
  return cells;
}
