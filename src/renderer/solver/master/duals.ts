import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';

/** Duals are multiples of 2^-20: sums and differences of them are exact in double precision, so a bound made of them is, too. */
const GRID = 2 ** 20;

/** Duals on the grid and inside the rows' limits: any such duals give a valid bound. */
export function roundDuals(problem: RosterProblem, duals: Float64Array): Float64Array {
  return duals.map((y, r) => {
    const { under, over } = problem.rows[r];
    return Math.min(under, Math.max(-over, Math.round(y * GRID) / GRID));
  });
}

/** A point between two sets of duals; `weight` 1 = the first. */
export const between = (a: Float64Array, b: Float64Array, weight: number): Float64Array =>
  a.map((y, r) => weight * y + (1 - weight) * b[r]);

/** What each cell costs a person when the rows are paid for at these duals. */
export function pricedCells(
  problem: RosterProblem,
  index: RowIndex,
  person: number,
  duals: Float64Array,
  out: Float64Array,
): void {
  const { cost } = problem.people[person];
  const { start, row, coefficient } = index.of[person];
  for (let cell = 0; cell < out.length; cell++) {
    let sum = cost[cell];
    for (let i = start[cell]; i < start[cell + 1]; i++) sum -= duals[row[i]] * coefficient[i];
    out[cell] = sum;
  }
}

/** The part of the bound that the rows give: the sum of dual × need. */
export const rowTerm = (problem: RosterProblem, duals: Float64Array): number =>
  problem.rows.reduce((sum, row, r) => sum + duals[r] * row.need, 0);

/** Moves the duals of the rows that a month counts in by `step` of their dearest point for each count, inside their limits. */
export function movePrices(problem: RosterProblem, duals: Float64Array, { rows, counts }: Counts, step: number): void {
  for (let i = 0; i < rows.length; i++) {
    const { under, over } = problem.rows[rows[i]];
    const moved = duals[rows[i]] + step * Math.max(under, over) * counts[i];
    duals[rows[i]] = Math.min(under, Math.max(-over, moved));
  }
}

interface Counts {
  readonly rows: Int32Array;
  readonly counts: Int32Array;
}
