import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { everyMonth } from '#test/support/solver/brute-force.ts';
import { cheapestMonth, monthsWithin } from '#test/support/solver/cheapest-month.ts';
import { breachesOf } from '#test/support/solver/check-roster.ts';
import { Dice } from '#test/support/solver/random.ts';
import { type HallShape, makeProblem, monthShape, tinyShape } from '#test/support/solver/random-problem.ts';

/** Whole costs by cell, as duals might leave them: mostly negative for work, ties on purpose. */
function pricedCosts(problem: RosterProblem, seed: number): Float64Array {
  const dice = new Dice(seed);
  const choices = problem.shifts.length + 1;
  return Float64Array.from({ length: problem.days * choices }, (_, cell) =>
    cell % choices === 0 ? dice.between(-2, 4) : dice.between(-30, 12),
  );
}
const costOf = (problem: RosterProblem, month: ArrayLike<number>, cost: Float64Array): number =>
  Array.from(month).reduce((sum, choice, day) => sum + (cost[day * (problem.shifts.length + 1) + choice] ?? Number.NaN), 0);

describe('the engine’s cheapest month', () => {
  test('is the cheapest of every month there is', () => {
    fc.assert(
      fc.property(tinyShape, fc.nat(1000), (shape: HallShape, seed) => {
        const problem = makeProblem(shape);
        const pricer = new Pricer(problem);
        const cost = pricedCosts(problem, seed);
        for (const who of problem.people.keys()) {
          const least = Math.min(...everyMonth(problem, who).map((month) => costOf(problem, month, cost)));
          const priced = pricer.cheapest(who, cost);
          expect({ cost: priced?.cost, bound: priced?.bound }).toEqual({ cost: least, bound: least });
          expect(breachesOf(problem, who, [...(priced?.month ?? [])])).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  test('of two to five weeks costs what the independent programme says', () => {
    fc.assert(
      fc.property(monthShape, fc.nat(1000), (shape: HallShape, seed) => {
        const problem = makeProblem(shape);
        const cost = pricedCosts(problem, seed);
        const priced = new Pricer(problem).cheapest(0, cost);
        const { least } = cheapestMonth(problem, 0, cost);
        expect(priced?.bound).toBeLessThanOrEqual(least);
        // Where the table would be too large it gives a bound and what it has found; where they meet it is exact.
        if (!priced?.month) return;
        expect(priced.cost).toBeGreaterThanOrEqual(least);
        if (priced.bound === priced.cost) expect(priced.cost).toBe(least);
        expect(costOf(problem, priced.month, cost)).toBe(priced.cost);
        expect(breachesOf(problem, 0, [...priced.month])).toEqual([]);
      }),
      { numRuns: 60, seed: 12 },
    );
  }, 120_000);
  test('the months within a limit are complete when it says so', () => {
    fc.assert(
      fc.property(tinyShape, fc.nat(1000), fc.integer({ min: 0, max: 30 }), (shape: HallShape, seed, above) => {
        const problem = makeProblem(shape);
        const cost = pricedCosts(problem, seed);
        const pricer = new Pricer(problem);
        for (const who of problem.people.keys()) {
          const limit = cheapestMonth(problem, who, cost).least + above;
          pricer.cheapest(who, cost);
          const found = pricer.within(who, cost, limit, 100_000);
          expect(found.complete).toBe(true);
          const mine = monthsWithin(problem, who, cost, limit, 100_000) ?? [];
          expect(found.months.map(({ month }) => [...month].join()).sort()).toEqual(mine.map((month) => month.join()).sort());
        }
      }),
      { numRuns: 200, seed: 13 },
    );
  });
});
