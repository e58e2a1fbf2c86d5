import { type Decision, DUAL_UNIT } from '#src/renderer/solver/model/certificate.ts';
import type { RosterProblem, SoftRow } from '#src/renderer/solver/model/problem.ts';
import { cheapestMonth } from './cheapest-month.ts';
import { rowPoints } from './check-roster.ts';

/** Units in a point. */
export const UNITS = 1 / DUAL_UNIT;

/** The problem as a leaf of a branching tree leaves it. */
export interface Leaf {
  readonly problem: RosterProblem;
  /** By row: the sums that its decisions leave. */
  readonly sums: readonly { readonly least: number; readonly most: number }[];
}

/** Applies decisions: cells are forbidden, sums of rows limited. Null when a decision names nothing of the problem. */
export function leafOf(problem: RosterProblem, decisions: readonly Decision[]): Leaf | null {
  const choices = problem.shifts.length + 1;
  const people = problem.people.map((person) => ({ ...person, allowed: person.allowed.slice() }));
  const sums = problem.rows.map((row) => ({ least: 0, most: mostOf(problem, row) }));
  for (const decision of decisions) {
    if ('row' in decision) {
      const range = sums[decision.row];
      if (!range) return null;
      if ('atMost' in decision) range.most = Math.min(range.most, decision.atMost);
      else range.least = Math.max(range.least, decision.atLeast);
      continue;
    }
    const allowed = people[decision.person]?.allowed;
    if (!allowed || decision.cell < 0 || decision.cell >= allowed.length) return null;
    const day = Math.floor(decision.cell / choices) * choices;
    for (let cell = day; cell < day + choices; cell++) if ((cell === decision.cell) !== decision.has) allowed[cell] = 0;
  }
  return { problem: { ...problem, people }, sums };
}

/** The most that a row can sum to, everybody taking the heaviest cell of each day. */
function mostOf(problem: RosterProblem, row: SoftRow): number {
  const choices = problem.shifts.length + 1;
  const heaviest = new Map<number, number>();
  for (const [i, cell] of row.cells.entries()) {
    const day = Math.floor(cell / choices);
    heaviest.set(day, Math.max(heaviest.get(day) ?? 0, row.coefficients[i] ?? 0));
  }
  return row.people.length * [...heaviest.values()].reduce((sum, value) => sum + value, 0);
}

/** Costs of a person's cells under the duals, in units. Null when a number is too large to be exact. */
export function repricedCosts(problem: RosterProblem, who: number, rowDuals: readonly number[]): Float64Array | null {
  const costs = Float64Array.from(problem.people[who]?.cost ?? [], (cost) => cost * UNITS);
  for (const [r, row] of problem.rows.entries()) {
    const dual = rowDuals[r] ?? 0;
    if (dual === 0 || !row.people.includes(who)) continue;
    for (const [i, cell] of row.cells.entries()) costs[cell] = (costs[cell] ?? 0) - dual * (row.coefficients[i] ?? 0);
  }
  const most = costs.reduce((sum, cost) => sum + Math.abs(cost), 0);
  return most < Number.MAX_SAFE_INTEGER ? costs : null;
}

export interface Repriced {
  /** In units; null = no roster is left. */
  readonly total: bigint | null;
  /** By person: the cheapest month in units; Infinity = none. */
  readonly least: readonly number[];
}

/**
 * What the duals prove about a leaf: exact, in units of points. A row's term is the least of `points(sum) + y · sum` over the sums
 * that are left; with `-over ≤ y ≤ under` that is `y · need`, or more when the need is out of reach. Throws on numbers too large.
 */
export function reprice({ problem, sums }: Leaf, rowDuals: readonly number[]): Repriced {
  let total = 0n;
  for (const [r, row] of problem.rows.entries()) {
    const { least, most } = sums[r] ?? { least: 0, most: 0 };
    if (least > most) return { total: null, least: [] };
    const dual = BigInt(rowDuals[r] ?? 0);
    const corners = [least, most, row.need].filter((sum) => sum >= least && sum <= most);
    const terms = corners.map((sum) => BigInt(rowPoints(row, sum)) * BigInt(UNITS) + dual * BigInt(sum));
    total += terms.reduce((a, b) => (b < a ? b : a));
  }
  const cheapest = problem.people.map((_, who) => {
    const costs = repricedCosts(problem, who, rowDuals);
    if (!costs) throw new Error(`the duals of person ${who} are too large to be summed exactly`);
    return cheapestMonth(problem, who, costs).least;
  });
  if (cheapest.includes(Number.POSITIVE_INFINITY)) return { total: null, least: cheapest };
  for (const least of cheapest) total += BigInt(least);
  return { total, least: cheapest };
}

/** Units rounded up to whole points: an objective of whole points cannot lie between. */
export function wholePoints(units: bigint): number {
  const unit = BigInt(UNITS);
  const down = units / unit;
  return Number(units > 0n && units % unit !== 0n ? down + 1n : down);
}
