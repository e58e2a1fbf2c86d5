import type { SolverPerson } from '#src/renderer/solver/model/problem.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dearestShift } from '#src/shared/domain/hall/check-weights.ts';
import type { RosterWeights } from '#src/shared/domain/hall/settings.ts';
import type { RosterPerson } from '#src/shared/domain/roster/context.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { mayWork, pastShift, shiftsAsked } from './abilities.ts';
import { bindingRun, hallContract, runBefore } from './hall-contract.ts';
import { keptCells } from './kept-cells.ts';
import type { HallRequest } from './request.ts';

/** One person of the hall with what the engine is told about them. */
export interface HallPerson {
  readonly person: RosterPerson;
  readonly kept: ReadonlyMap<number, RosterCell | null>;
  /** By day: shift types that the person may be given. */
  readonly options: readonly (readonly string[])[];
}

export function hallPerson(request: HallRequest, person: RosterPerson): HallPerson {
  const { context, published } = request;
  const kept = keptCells(request, person);
  const options = context.days.map((info) => {
    const date = dateOf(info.day);
    const cell = kept.get(date);
    if (cell === null || cell?.kind === 'leave') return [];
    if (cell) return [published && date < published.fromDate ? pastShift(cell.shiftTypeId) : cell.shiftTypeId];
    const asked = new Set([...shiftsAsked(context, person, info), ...publishedShift(request, person, date)]);
    return [...asked].filter((id) => mayWork(context, person, info, id));
  });
  return { person, kept, options };
}

/** In a repair, what was published for the day may stay, whether a demand names it or not. */
function publishedShift({ published }: HallRequest, person: RosterPerson, date: number): readonly string[] {
  const cell = published?.rows.get(person.member.id)?.[date];
  return cell?.kind === 'shift' ? [cell.shiftTypeId] : [];
}

/** The person in the engine's numbers: what is allowed, and what each choice costs by wishes and changes. */
export function solverPerson(request: HallRequest, hall: HallPerson, shiftTypeIds: readonly string[]): SolverPerson {
  const { context } = request;
  const choices = shiftTypeIds.length + 1;
  const allowed = new Uint8Array(context.days.length * choices);
  hall.options.forEach((ids, d) => {
    const kept = hall.kept.get(dateOf(context.days[d].day));
    if (kept?.kind !== 'shift') allowed[d * choices] = 1;
    for (const id of ids) allowed[d * choices + 1 + shiftTypeIds.indexOf(id)] = 1;
  });
  const before = runBefore(context, hall.person);
  const shiftBefore = shiftTypeIds.indexOf(before.shiftTypeId);
  const contract = hallContract(context, hall.person, hall.kept, shiftTypeIds.length);
  return {
    contract,
    allowed,
    cost: cellCosts(request, hall, shiftTypeIds),
    runBefore: shiftBefore < 0 ? 0 : bindingRun(context, hall.kept, before.run, contract.maxRun),
    shiftBefore,
  };
}

/**
 * A repair changes as little as it can: a change weighs more than the fairness, hours and wishes that one shift more or less could
 * win, which then only decide between repairs of as many changes. A shortage weighs more still.
 */
const changePoints = (weights: RosterWeights): number => (weights.change === 0 ? 0 : 2 * dearestShift(weights));

function cellCosts(
  { context, weights, wishes, published }: HallRequest,
  hall: HallPerson,
  shiftTypeIds: readonly string[],
): Int32Array {
  const choices = shiftTypeIds.length + 1;
  const cost = new Int32Array(context.days.length * choices);
  /** -1 for a shift that nobody is given this month: no choice is that one. */
  const choiceOf = (shiftTypeId: string) => {
    const at = shiftTypeIds.indexOf(shiftTypeId);
    return shiftTypeId === '' ? 0 : at < 0 ? -1 : at + 1;
  };
  const charge = (day: number, points: number, hit: (choice: number) => boolean) => {
    for (let c = 0; c < choices; c++) if (hit(c)) cost[day * choices + c] += points;
  };
  for (const wish of wishes) {
    if (wish.voided || wish.staffId !== hall.person.member.id) continue;
    const day = context.days.findIndex((d) => d.day === wish.day);
    const choice = choiceOf(wish.shiftTypeId);
    if (day >= 0) charge(day, weights.wish * wish.weight, (c) => (c === choice) !== wish.want);
  }
  const was = published?.rows.get(hall.person.member.id);
  context.days.forEach(({ day }, d) => {
    if (!published || dateOf(day) < published.fromDate) return;
    const cell = was?.[dateOf(day)];
    const choice = cell?.kind === 'shift' ? choiceOf(cell.shiftTypeId) : 0;
    charge(d, changePoints(weights), (c) => c !== choice);
  });
  return cost;
}
