import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { ColumnPool } from '#src/renderer/solver/master/columns.ts';
import { Generation } from '#src/renderer/solver/master/generation.ts';
import { improvePart } from '#src/renderer/solver/master/neighbourhood.ts';
import { Relaxation } from '#src/renderer/solver/master/relaxation.ts';
import { DUAL_UNIT } from '#src/renderer/solver/model/certificate.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { rowIndex } from '#src/renderer/solver/model/row-index.ts';
import { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { RosterState } from '#src/renderer/solver/search/state.ts';
import { bruteForce, everyMonth } from '#test/support/solver/brute-force.ts';
import { cheapestMonth } from '#test/support/solver/cheapest-month.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';
import { Dice } from '#test/support/solver/random.ts';
import { type HallShape, makeProblem, smallShape, tinyShape } from '#test/support/solver/random-problem.ts';
import { leafOf, reprice, wholePoints } from '#test/support/solver/reprice.ts';

const highs = await loadHighs();

/** Everybody with some legal month. */
function someRoster(problem: RosterProblem, state: RosterState, dice: Dice): void {
  for (const who of problem.people.keys()) {
    const cost = Float64Array.from(problem.people[who]?.cost ?? [], () => dice.between(-9, 9));
    const { month } = cheapestMonth(problem, who, cost);
    if (month) state.put(who, Uint8Array.from(month));
  }
}

/** Column generation to its end. */
function generate(problem: RosterProblem): Generation {
  const index = rowIndex(problem);
  const relaxation = new Relaxation(highs, problem);
  const pool = new ColumnPool(problem, index);
  const generation = new Generation({ problem, index, pricer: new Pricer(problem), pool, relaxation });
  const state = new RosterState(problem, index);
  someRoster(problem, state, new Dice(1));
  relaxation.add(problem.people.flatMap((_, who) => pool.add(who, state.month(who)) ?? []));
  while (generation.step(10, () => false));
  relaxation.dispose();
  return generation;
}

describe('a roster that is kept up to date', () => {
  test('has the objective that the checker counts, after any putting and removing', () => {
    fc.assert(
      fc.property(smallShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const dice = new Dice(shape.seed);
        const state = new RosterState(problem);
        someRoster(problem, state, dice);
        for (let i = 0; i < 5; i++) {
          const who = dice.below(problem.people.length);
          const month = state.month(who).slice();
          state.remove(who);
          if (dice.percent(50)) state.put(who, month);
          else {
            const cost = Float64Array.from(problem.people[who]?.cost ?? [], () => dice.between(-9, 9));
            state.put(who, Uint8Array.from(cheapestMonth(problem, who, cost).month ?? []));
          }
        }
        expect(checkRoster(problem, state.roster)).toEqual({ objective: state.objective, breaches: [] });
      }),
      { numRuns: 60, seed: 31 },
    );
  }, 60_000);
});

describe('column generation', () => {
  test('ends with a bound that re-pricing gives to the last digit, and that no roster is below', () => {
    fc.assert(
      fc.property(tinyShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const generation = generate(problem);
        expect(generation.converged).toBe(true);
        expect(Math.ceil(generation.bound)).toBeLessThanOrEqual(bruteForce(problem));
        const leaf = leafOf(problem, []);
        const duals = Array.from(generation.bestDuals ?? [], (dual) => dual / DUAL_UNIT);
        const total = leaf && reprice(leaf, duals).total;
        expect(Number(total ?? 0n) * DUAL_UNIT).toBeGreaterThanOrEqual(generation.bound);
        expect(wholePoints(total ?? 0n)).toBeLessThanOrEqual(bruteForce(problem));
      }),
      { numRuns: 80, seed: 32 },
    );
  }, 60_000);
  test('reaches the value of the relaxation over all months', () => {
    fc.assert(
      fc.property(tinyShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const index = rowIndex(problem);
        const pool = new ColumnPool(problem, index);
        const relaxation = new Relaxation(highs, problem);
        relaxation.add(
          problem.people.flatMap((_, who) =>
            everyMonth(problem, who).flatMap((month) => pool.add(who, Uint8Array.from(month)) ?? []),
          ),
        );
        const whole = relaxation.solve(10)?.value ?? Number.NaN;
        relaxation.dispose();
        const { bound, last } = generate(problem);
        expect(bound).toBeLessThanOrEqual(whole + 1e-6);
        // It may stop early when the bound, rounded up, cannot rise.
        expect(Math.ceil(bound)).toBeGreaterThanOrEqual(Math.ceil(whole - 1e-6) - (last && last.value > whole + 1e-6 ? 1 : 0));
      }),
      { numRuns: 60, seed: 33 },
    );
  }, 60_000);
});

describe('rostering a few people anew', () => {
  test('keeps every hard rule, never gets worse and never below the optimum', () => {
    fc.assert(
      fc.property(tinyShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const state = new RosterState(problem);
        someRoster(problem, state, new Dice(shape.seed));
        const pricer = new Pricer(problem);
        const before = state.objective;
        improvePart(highs, state, pricer, [...problem.people.keys()], {
          known: () => [],
          rounds: 30,
          seconds: 5,
          stop: () => false,
        });
        const verdict = checkRoster(problem, state.roster);
        expect(verdict).toEqual({ objective: state.objective, breaches: [] });
        expect(state.objective).toBeLessThanOrEqual(before);
        expect(state.objective).toBeGreaterThanOrEqual(bruteForce(problem));
      }),
      { numRuns: 60, seed: 34 },
    );
  }, 60_000);
});
