import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { bruteForce, everyMonth } from '#test/support/solver/brute-force.ts';
import { cheapestMonth, monthsWithin } from '#test/support/solver/cheapest-month.ts';
import { checkRoster, monthCost } from '#test/support/solver/check-roster.ts';
import { compactModel } from '#test/support/solver/compact-model.ts';
import { type HallShape, hallShape, makeProblem, smallShape, tinyShape } from '#test/support/solver/random-problem.ts';

const highs = await loadHighs();

/** Solves the compact model; the roster that it stands for is judged by the checker. */
function solveCompact(problem: RosterProblem) {
  const solution = highs.solve(compactModel(problem), { mip_rel_gap: 0, mip_abs_gap: 0 });
  const choices = problem.shifts.length + 1;
  const roster = new Uint8Array(problem.people.length * problem.days);
  for (const [name, column] of Object.entries(solution.Columns)) {
    const [, person, cell] = /^x(\d+)_(\d+)$/.exec(name) ?? [];
    if (person === undefined || !('Primal' in column) || (column.Primal ?? 0) < 0.5) continue;
    roster[Number(person) * problem.days + Math.floor(Number(cell) / choices)] = Number(cell) % choices;
  }
  return { status: solution.Status, objective: Math.round(solution.ObjectiveValue), verdict: checkRoster(problem, roster) };
}

describe('three ways to the optimum that share nothing', () => {
  test('every combination of months = the compact integer programme', () => {
    fc.assert(
      fc.property(tinyShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const compact = solveCompact(problem);
        expect(compact.status).toBe('Optimal');
        expect(compact.objective).toBe(bruteForce(problem));
      }),
      { numRuns: 150, seed: 3 },
    );
  }, 120_000);
  test('what the compact programme calls optimal breaks no rule and costs what it says', () => {
    fc.assert(
      fc.property(smallShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const { status, objective, verdict } = solveCompact(problem);
        expect({ status, ...verdict }).toEqual({ status: 'Optimal', objective, breaches: [] });
      }),
      { numRuns: 25, seed: 4 },
    );
  }, 120_000);
  test('the cheapest month is the cheapest of all months', () => {
    fc.assert(
      fc.property(tinyShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        for (const [who, person] of problem.people.entries()) {
          const costs = everyMonth(problem, who).map((month) => monthCost(problem, person, month));
          expect(cheapestMonth(problem, who, person.cost).least).toBe(Math.min(Number.POSITIVE_INFINITY, ...costs));
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
  test('the months within a limit are all of them and no other', () => {
    fc.assert(
      fc.property(tinyShape, fc.integer({ min: -5, max: 15 }), (shape: HallShape, limit) => {
        const problem = makeProblem(shape);
        for (const [who, person] of problem.people.entries()) {
          const wanted = everyMonth(problem, who).filter((month) => monthCost(problem, person, month) <= limit);
          const found = monthsWithin(problem, who, person.cost, limit, 100_000);
          expect(found?.map((month) => month.join()).sort()).toEqual(wanted.map((month) => month.join()).sort());
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });
  test('the generator is the same for the same seed, and its halls have a month for everybody', () => {
    const problem = makeProblem(hallShape(8, 1));
    expect(makeProblem(hallShape(8, 1))).toEqual(problem);
    expect(problem.people.map((person, who) => cheapestMonth(problem, who, person.cost).month?.length)).toEqual(
      problem.people.map(() => 30),
    );
  }, 60_000);
});
