import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certificate, DUAL_UNIT } from '#src/renderer/solver/model/certificate.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { certify } from '#test/bench/roster/certify.ts';
import { bruteForce } from '#test/support/solver/brute-force.ts';
import { gapBetween } from '#test/support/solver/covers-all.ts';
import { Dice } from '#test/support/solver/random.ts';
import { type HallShape, makeProblem, tinyShape } from '#test/support/solver/random-problem.ts';
import { leafOf, reprice, wholePoints } from '#test/support/solver/reprice.ts';

/** Duals anywhere between -over and under, also between whole points. */
function someDuals(problem: RosterProblem, seed: number): number[] {
  const dice = new Dice(seed);
  return problem.rows.map((row) => dice.between(-row.over / DUAL_UNIT, row.under / DUAL_UNIT));
}
const root = (rowDuals: readonly number[], bound: number): Certificate => ({ bound, leaves: [{ decisions: [], rowDuals }] });
const pricedBound = (problem: RosterProblem, rowDuals: readonly number[]): number => {
  const leaf = leafOf(problem, []);
  if (!leaf) throw new Error('no leaf');
  return wholePoints(reprice(leaf, rowDuals).total ?? 0n);
};

describe('re-pricing', () => {
  test('never proves more than the true optimum, whatever the duals', () => {
    fc.assert(
      fc.property(tinyShape, fc.nat(1000), (shape: HallShape, seed) => {
        const problem = makeProblem(shape);
        expect(pricedBound(problem, someDuals(problem, seed))).toBeLessThanOrEqual(bruteForce(problem));
      }),
      { numRuns: 100, seed: 21 },
    );
  }, 60_000);
  test('rounds up to whole points, also below zero', () => {
    const unit = BigInt(1 / DUAL_UNIT);
    expect([0n, 1n, unit, unit + 1n, -1n, -unit, -unit - 1n].map(wholePoints)).toEqual([0, 1, 1, 2, 0, -1, -1].map((n) => n + 0));
  });
  test('holds exactly up to what it proves; one point more is refused', async () => {
    const problem = makeProblem(fc.sample(tinyShape, { numRuns: 1, seed: 5 })[0] as HallShape);
    const duals = someDuals(problem, 1);
    const bound = pricedBound(problem, duals);
    expect(await certify(problem, root(duals, bound))).toMatchObject({ holds: true, priced: bound });
    expect(await certify(problem, root(duals, bound + 1))).toMatchObject({ holds: false });
  });
  test('duals that are missing or no whole numbers are refused', async () => {
    const problem = makeProblem(fc.sample(tinyShape, { numRuns: 1, seed: 5 })[0] as HallShape);
    expect((await certify(problem, root([], 0))).holds).toBe(false);
    expect(
      (
        await certify(
          problem,
          root(
            problem.rows.map(() => 0.5),
            -999,
          ),
        )
      ).holds,
    ).toBe(false);
  });
});

describe('a bound by enumeration', () => {
  test('holds at the optimum and not above', async () => {
    for (const shape of fc.sample(tinyShape, { numRuns: 25, seed: 22 })) {
      const problem = makeProblem(shape);
      const best = bruteForce(problem);
      const leaf = { decisions: [], rowDuals: problem.rows.map(() => 0), byEnumeration: true };
      expect(await certify(problem, { bound: best, leaves: [leaf] })).toMatchObject({ holds: true });
      expect(await certify(problem, { bound: best + 1, leaves: [leaf] })).toMatchObject({ holds: false });
    }
  }, 60_000);
});

describe('the leaves of a tree', () => {
  const has = { person: 0, cell: 1, has: true };
  const hasNot = { person: 0, cell: 1, has: false };
  const few = { row: 2, atMost: 3 };
  const many = { row: 2, atLeast: 4 };
  test.each([
    ['the root alone', [[]], null],
    ['both sides', [[has], [hasNot]], null],
    ['one side', [[has]], [has]],
    ['both sides of a side', [[has, few], [has, many], [hasNot]], null],
    ['one side of a side', [[has, few], [hasNot]], [has, few]],
    ['sums that leave a number out', [[few], [{ row: 2, atLeast: 5 }]], [few]],
    ['nothing at all', [], []],
  ])('%s', (_, paths, gap) => {
    expect(gapBetween(paths)).toEqual(gap);
  });
  test('prove what the worse of them proves, and a roster in each', async () => {
    for (const shape of fc.sample(tinyShape, { numRuns: 25, seed: 23 })) {
      const problem = makeProblem(shape);
      const best = bruteForce(problem);
      const rowDuals = problem.rows.map(() => 0);
      const leaves = [[has], [hasNot]].map((decisions) => ({ decisions, rowDuals, byEnumeration: true }));
      expect(await certify(problem, { bound: best, leaves })).toMatchObject({ holds: true });
      expect(await certify(problem, { bound: best + 1, leaves })).toMatchObject({ holds: false });
    }
  }, 60_000);
  test('a decision narrows the leaf: sums of a row', () => {
    const problem = makeProblem(fc.sample(tinyShape, { numRuns: 1, seed: 9 })[0] as HallShape);
    const impossible = leafOf(problem, [{ row: 0, atLeast: 1_000_000 }]);
    expect(
      impossible &&
        reprice(
          impossible,
          problem.rows.map(() => 0),
        ).total,
    ).toBe(null);
    expect(leafOf(problem, [{ row: 99_999, atMost: 1 }])).toBe(null);
  });
});
