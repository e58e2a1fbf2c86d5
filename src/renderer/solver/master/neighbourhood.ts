import type { Highs } from 'highs';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { type RowIndex, rowIndex } from '#src/renderer/solver/model/row-index.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { RosterState } from '#src/renderer/solver/search/state.ts';
import { type Column, ColumnPool } from './columns.ts';
import { pricedCells, roundDuals } from './duals.ts';
import { reducedCost } from './generation.ts';
import { chooseColumns } from './integer.ts';
import { type Part, partOf } from './part.ts';
import { Relaxation, type RelaxedSolution } from './relaxation.ts';

export interface NeighbourhoodOptions {
  /** Most rounds of pricing. */
  readonly rounds: number;
  /** Seconds for the integer choice at most. */
  readonly seconds: number;
  readonly stop: () => boolean;
  /** Months of a person that are worth knowing from the start. */
  readonly known: (person: number) => readonly Uint8Array[];
}

interface Work {
  readonly part: Part;
  readonly index: RowIndex;
  readonly pool: ColumnPool;
  readonly objective: number;
  readonly start: readonly Uint8Array[];
}

/**
 * Rosters a few people anew while the others keep their months: column generation on their part, then the best choice of the
 * columns found. Changes the state only when it gets better; tells whether it did.
 */
export function improvePart(
  highs: Highs,
  state: RosterState,
  pricer: Pricer,
  people: readonly number[],
  options: NeighbourhoodOptions,
): boolean {
  const part = partOf(state, people);
  const index = rowIndex(part.problem);
  const start = people.map((p) => state.month(p).slice());
  const own = new RosterState(part.problem, index);
  start.forEach((month, i) => {
    own.put(i, month);
  });
  const pool = new ColumnPool(part.problem, index);
  start.forEach((month, i) => {
    pool.add(i, month);
    for (const known of options.known(people[i])) pool.add(i, known);
  });
  const work = { part, index, pool, objective: own.objective, start };
  const relaxed = generate(highs, work, pricer, options);
  if (!relaxed || relaxed.value > own.objective - 1 + 1e-6) return false;
  const columns = promising(work, relaxed);
  const task = { problem: part.problem, index, columns, start, seconds: options.seconds, cutoff: own.objective };
  const { months } = chooseColumns(highs, task);
  if (!months) return false;
  for (const person of people) state.remove(person);
  months.forEach((month, i) => {
    state.put(people[i], month);
  });
  return true;
}

const promising = ({ pool, objective }: Work, relaxed: RelaxedSolution): Column[] =>
  pool.columns.filter((c) => reducedCost(c, relaxed) < objective - relaxed.value);

/** null when it was stopped or when the part cannot get better. */
function generate(highs: Highs, work: Work, pricer: Pricer, options: NeighbourhoodOptions): RelaxedSolution | null {
  const { problem } = work.part;
  const relaxation = new Relaxation(highs, problem);
  try {
    relaxation.add(work.pool.columns);
    let solution = relaxation.solve(10);
    for (let round = 0; round < options.rounds && solution; round++) {
      if (options.stop()) return null;
      const fresh = answers(problem, work, pricer, solution);
      if (!fresh.some((c) => solution && reducedCost(c, solution) < -1e-6)) return solution;
      relaxation.add(fresh);
      solution = relaxation.solve(10);
    }
    return solution;
  } finally {
    relaxation.dispose();
  }
}

/** Everybody's cheapest month under the newest duals. */
function answers(problem: RosterProblem, { part, index, pool }: Work, pricer: Pricer, solution: RelaxedSolution): Column[] {
  const duals = roundDuals(problem, solution.duals);
  const cost = new Float64Array(problem.days * (problem.shifts.length + 1));
  return part.people.flatMap((person, i) => {
    pricedCells(problem, index, i, duals, cost);
    const month = pricer.cheap(person, cost)?.month;
    const column = month ? pool.add(i, month) : null;
    return column ? [column] : [];
  });
}
