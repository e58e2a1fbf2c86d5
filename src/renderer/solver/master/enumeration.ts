import type { Highs } from 'highs';
import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { type Column, columnOf } from './columns.ts';
import { pricedCells } from './duals.ts';
import { chooseColumns, type IntegerAnswer } from './integer.ts';

export interface EnumerationTask {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  readonly pricer: Pricer;
  readonly duals: Float64Array;
  /** Lagrangian bound of these duals, not rounded. */
  readonly bound: number;
  readonly roster: Roster;
  readonly objective: number;
}

/** More months than this are not tried. */
const MOST_PER_PERSON = 4000;
const MOST = 12_000;
const SECONDS = 20;

/**
 * Proof by enumeration: a better roster is made of months whose cost under the duals lies within the gap of their person's least.
 * When they can all be listed, one integer programme over them either finds a better roster or shows that there is none.
 */
export function closeByEnumeration(highs: Highs, task: EnumerationTask): IntegerAnswer {
  const columns = monthsWithinGap(task);
  if (!columns) return { months: null, complete: false };
  const { problem, index, roster, objective } = task;
  const start = problem.people.map((_, p) => roster.slice(p * problem.days, (p + 1) * problem.days));
  return chooseColumns(highs, { problem, index, columns, start, seconds: SECONDS, cutoff: objective });
}

function monthsWithinGap({ problem, index, pricer, duals, bound, objective }: EnumerationTask): Column[] | null {
  const columns: Column[] = [];
  const cost = new Float64Array(problem.days * (problem.shifts.length + 1));
  const slack = objective - 1 - bound;
  for (let person = 0; person < problem.people.length; person++) {
    pricedCells(problem, index, person, duals, cost);
    const least = pricer.cheapest(person, cost);
    if (!least) return null;
    const found = pricer.within(person, cost, least.bound + slack, MOST_PER_PERSON);
    if (!found.complete || columns.length + found.months.length > MOST) return null;
    for (const { month } of found.months) columns.push(columnOf(problem, index, person, month));
  }
  return columns;
}
