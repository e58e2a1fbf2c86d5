import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { Random } from '#src/renderer/solver/run/random.ts';
import type { Column } from './columns.ts';

/** Months kept for each person: the cheapest under the duals of the best bound. */
const KEPT = 50;

/** By person: the months of the pool that cost least under these duals. */
export function cheapestKnown(
  people: number,
  columns: readonly Column[],
  duals: Float64Array,
  most = KEPT,
): readonly (readonly Uint8Array[])[] {
  const priced: { cost: number; month: Uint8Array }[][] = Array.from({ length: people }, () => []);
  for (const { person, month, cost, rows, counts } of columns) {
    let sum = cost;
    for (let i = 0; i < rows.length; i++) sum -= duals[rows[i]] * counts[i];
    priced[person].push({ cost: sum, month });
  }
  return priced.map((list) =>
    list
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most)
      .map((p) => p.month),
  );
}

/** By person: rows that the person can count in, as a set to compare. */
export function kinship(problem: RosterProblem): (a: number, b: number) => number {
  const shared = problem.people.map(() => new Set<number>());
  problem.rows.forEach((row, r) => {
    if (row.people.length > 1) for (const p of row.people) shared[p].add(r);
  });
  return (a, b) => {
    let both = 0;
    for (const r of shared[a]) if (shared[b].has(r)) both++;
    return both / Math.max(1, Math.min(shared[a].size, shared[b].size));
  };
}

/**
 * Somebody who has a part in what a roster still pays for: a row that is not met is drawn, the dearer the likelier, then one of its
 * people. Anybody where every row is met.
 */
export function somebodyInNeed({ rows, people }: RosterProblem, sums: ArrayLike<number>, random: Random): number {
  const paid = rows.map(({ need, under, over }, r) => (sums[r] < need ? (need - sums[r]) * under : (sums[r] - need) * over));
  const total = paid.reduce((sum, points) => sum + points, 0);
  const drawn = random() * total;
  let passed = 0;
  const row = rows.find((_, r) => {
    passed += paid[r];
    return paid[r] > 0 && passed >= drawn;
  });
  return row ? row.people[Math.floor(random() * row.people.length)] : Math.floor(random() * people.length);
}

/** A person and people who can do the same work, most of all those who share much of it. */
export function chooseNeighbours(
  first: number,
  people: number,
  size: number,
  kin: (a: number, b: number) => number,
  random: Random,
): number[] {
  return Array.from({ length: people }, (_, p) => ({ p, key: p === first ? 2 : random() ** (1 / (0.01 + kin(first, p))) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, size)
    .map((n) => n.p);
}
