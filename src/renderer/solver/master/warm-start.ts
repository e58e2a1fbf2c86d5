import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import type { ColumnPool } from './columns.ts';
import { pricedCells } from './duals.ts';

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
      give(problem, index, duals, { person, month, step });
      yield;
    }
  }
}

interface Given {
  readonly person: number;
  readonly month: Uint8Array;
  readonly step: number;
}

/** Moves every dual by what is left of its need for one person, less what the month gives. */
function give(problem: RosterProblem, index: RowIndex, duals: Float64Array, { person, month, step }: Given): void {
  const { rows, people } = problem;
  const choices = problem.shifts.length + 1;
  const scale = (r: number) => step * Math.max(rows[r].under, rows[r].over);
  for (let r = 0; r < rows.length; r++) duals[r] += (scale(r) * rows[r].need) / people.length;
  const { start, row, coefficient } = index.of[person];
  month.forEach((choice, day) => {
    const cell = day * choices + choice;
    for (let i = start[cell]; i < start[cell + 1]; i++) duals[row[i]] -= scale(row[i]) * coefficient[i];
  });
  for (let r = 0; r < rows.length; r++) duals[r] = Math.min(rows[r].under, Math.max(-rows[r].over, duals[r]));
}
