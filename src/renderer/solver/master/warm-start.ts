import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { type ColumnPool, columnOf } from './columns.ts';
import { movePrices, pricedCells } from './duals.ts';

export interface WarmStartParts {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  readonly pricer: Pricer;
  readonly pool: ColumnPool;
}

/** How far a row's dual moves at first for each one that is missing or too many, as a share of its dearest point. */
const STEP = 0.02;
/** Later passes move less: the step of pass n is `STEP / (1 + SLOWING * n)`. */
const SLOWING = 0.3;

/**
 * First months for column generation: person after person takes the cheapest month at the prices of the moment, and the prices give
 * way at once, up where people are missing, down where there are too many (an incremental subgradient method). Its months stand
 * near those of the relaxation's optimum and differ from person to person, which the answers to one common price do not; a large
 * relaxation is settled in a quarter of the time.
 */
export function* warmStart(parts: WarmStartParts, order: readonly number[], passes: number): Generator<void> {
  const { problem, index, pricer, pool } = parts;
  const duals = new Float64Array(problem.rows.length);
  const cost = new Float64Array(problem.days * (problem.shifts.length + 1));
  for (let pass = 0; pass < passes; pass++) {
    const step = STEP / (1 + SLOWING * pass);
    for (const person of order) {
      pricedCells(problem, index, person, duals, cost);
      const month = pricer.cheap(person, cost)?.month;
      if (!month) continue;
      pool.add(person, month);
      ask(problem, duals, step);
      movePrices(problem, duals, columnOf(problem, index, person, month), -step);
      yield;
    }
  }
}

/** Every dual by one person's part of the need, up. */
function ask({ rows, people }: RosterProblem, duals: Float64Array, step: number): void {
  rows.forEach(({ need, under, over }, r) => {
    duals[r] = Math.min(under, Math.max(-over, duals[r] + (step * Math.max(under, over) * need) / people.length));
  });
}
