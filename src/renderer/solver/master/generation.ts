import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import type { Column, ColumnPool } from './columns.ts';
import { between, pricedCells, roundDuals, rowTerm } from './duals.ts';
import type { Relaxation, RelaxedSolution } from './relaxation.ts';

/** One round of pricing everybody under the same duals. */
export interface Round {
  /** Lagrangian bound of these duals. */
  readonly bound: number;
  readonly added: number;
  /** Some new column improves the relaxation. */
  readonly improving: boolean;
}

/** How much the duals that gave the best bound so far weigh against the newest ones. */
const SMOOTHING = 0.7;
const TINY = 1e-6;

export interface GenerationParts {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  readonly pricer: Pricer;
  readonly pool: ColumnPool;
  readonly relaxation: Relaxation;
}

/** Column generation: solve the relaxation, price everybody, add their months, until no month improves it. */
export class Generation {
  /** Best Lagrangian bound and the duals that gave it. */
  bound = Number.NEGATIVE_INFINITY;
  bestDuals: Float64Array | null = null;
  last: RelaxedSolution | null = null;
  private readonly parts: GenerationParts;
  private readonly cost: Float64Array;

  constructor(parts: GenerationParts) {
    this.parts = parts;
    this.cost = new Float64Array(parts.problem.days * (parts.problem.shifts.length + 1));
  }

  /** The relaxation cannot be improved, or its rounded value is already proven. */
  converged = false;

  /** One step; gives false when there is nothing more to do or the time ran out. */
  step(seconds: number, stop: () => boolean): boolean {
    const { relaxation } = this.parts;
    const solution = relaxation.solve(seconds);
    if (!solution) return false;
    this.last = solution;
    if (this.isProven(solution)) return false;
    const smoothed = this.bestDuals ? between(this.bestDuals, solution.duals, SMOOTHING) : solution.duals;
    const quick = this.price(smoothed, solution, false, stop);
    if (quick?.improving) return true;
    if (!quick || this.isProven(solution)) return false;
    const exact = this.price(solution.duals, solution, true, stop);
    if (!exact) return false;
    if (!exact.improving) this.converged = true;
    return exact.improving;
  }

  /** Goes on with the relaxation's own duals until the bound is its value, to the grid's last digit. */
  sharpen(seconds: number): void {
    for (let round = 0; round < 50; round++) {
      const solution = this.parts.relaxation.solve(seconds);
      if (!solution) return;
      this.last = solution;
      if (!this.price(solution.duals, solution, true, () => false)?.improving) return;
    }
  }

  private isProven(solution: RelaxedSolution): boolean {
    if (Math.ceil(this.bound) < solution.value - TINY) return false;
    this.converged = true;
    return true;
  }

  private price(wanted: Float64Array, solution: RelaxedSolution, exact: boolean, stop: () => boolean): Round | null {
    const { problem, index, pricer, pool, relaxation } = this.parts;
    const duals = roundDuals(problem, wanted);
    const fresh: Column[] = [];
    let bound = rowTerm(problem, duals);
    let improving = false;
    for (let person = 0; person < problem.people.length; person++) {
      if (stop()) return null;
      pricedCells(problem, index, person, duals, this.cost);
      const priced = exact ? pricer.cheapest(person, this.cost) : pricer.cheap(person, this.cost);
      if (!priced) return null;
      bound += priced.bound;
      const column = priced.month && pool.add(person, priced.month);
      if (!column) continue;
      fresh.push(column);
      if (reducedCost(column, solution) < -TINY) improving = true;
    }
    relaxation.add(fresh);
    if (bound > this.bound) {
      this.bound = bound;
      this.bestDuals = duals;
    }
    return { bound, added: fresh.length, improving };
  }
}

export function reducedCost(column: Column, { duals, personDuals }: RelaxedSolution): number {
  let sum = column.cost - personDuals[column.person];
  for (let i = 0; i < column.rows.length; i++) sum -= duals[column.rows[i]] * column.counts[i];
  return sum;
}
