import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { startSolve } from '#src/renderer/solver/engine.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { SolveOptions, SolveReport } from '#src/renderer/solver/model/report.ts';
import { certify } from '#test/bench/roster/certify.ts';
import { openNodeWorker } from '#test/bench/roster/node-worker.ts';
import { bruteForce } from '#test/support/solver/brute-force.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';
import { Dice } from '#test/support/solver/random.ts';
import { type HallShape, hallShape, makeProblem, smallShape, tinyShape } from '#test/support/solver/random-problem.ts';
import { workAlone } from '#test/support/solver/thread-free.ts';

const highs = await loadHighs();

/** Runs the engine with worker threads; keeps every report and every crash. */
async function solve(problem: RosterProblem, options: Partial<SolveOptions>, cancelAfter?: number) {
  const reports: SolveReport[] = [];
  const crashes: string[] = [];
  const run = startSolve(
    problem,
    { seconds: 20, seed: 1, ...options },
    () => openNodeWorker((reason) => crashes.push(reason)),
    (report) => reports.push(report),
  );
  if (cancelAfter !== undefined) setTimeout(run.cancel, cancelAfter);
  const final = await run.done;
  return { final, reports, crashes, heard: () => reports.length };
}

/** What must be true of every report of a run, whenever it came. */
function expectSound(problem: RosterProblem, reports: readonly SolveReport[]): void {
  let objective = Number.POSITIVE_INFINITY;
  let bound = Number.NEGATIVE_INFINITY;
  for (const report of reports) {
    if (report.roster) expect(checkRoster(problem, report.roster)).toEqual({ objective: report.objective, breaches: [] });
    if (report.roster && report.bound !== null) expect(report.bound).toBeLessThanOrEqual(report.objective);
    expect(report.objective).toBeLessThanOrEqual(objective);
    expect(report.bound ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(bound);
    if (report.optimal) expect(report.bound).toBe(report.objective);
    objective = report.objective;
    bound = report.bound ?? bound;
  }
}

describe('the optimum', () => {
  test('of a tiny month is found, proven and certified, whatever the month', async () => {
    await fc.assert(
      fc.asyncProperty(tinyShape, async (shape: HallShape) => {
        const problem = makeProblem(shape);
        const best = bruteForce(problem);
        const { news, settled } = workAlone('columns', problem, { seed: 1, pieces: 3000, highs });
        const rosters = news.flatMap((item) => (item.kind === 'roster' ? [item] : []));
        const proofs = news.flatMap((item) => (item.kind === 'bound' ? [item.certificate] : []));
        for (const { roster, objective } of rosters) expect(checkRoster(problem, roster)).toEqual({ objective, breaches: [] });
        for (const proof of proofs) expect(proof.bound).toBeLessThanOrEqual(best);
        expect({ settled, objective: rosters.at(-1)?.objective, bound: proofs.at(-1)?.bound }).toEqual({
          settled: true,
          objective: best,
          bound: best,
        });
        for (const proof of proofs) expect(await certify(problem, proof)).toMatchObject({ holds: true });
      }),
      { numRuns: 40, seed: 41 },
    );
  }, 120_000);
  test('the searching worker alone never breaks a rule nor gets below it', () => {
    fc.assert(
      fc.property(tinyShape, fc.nat(9), (shape: HallShape, seed) => {
        const problem = makeProblem(shape);
        const { news } = workAlone('search', problem, { seed, pieces: 400, highs });
        const rosters = news.flatMap((item) => (item.kind === 'roster' ? [item] : []));
        expect(rosters.length).toBeGreaterThan(0);
        for (const { roster, objective } of rosters) expect(checkRoster(problem, roster)).toEqual({ objective, breaches: [] });
        expect(rosters.at(-1)?.objective).toBeGreaterThanOrEqual(bruteForce(problem));
      }),
      { numRuns: 60, seed: 42 },
    );
  }, 60_000);
  test('both workers together end with it, proven', async () => {
    for (const shape of fc.sample(tinyShape, { numRuns: 12, seed: 43 })) {
      const problem = makeProblem(shape);
      const { final, reports, crashes } = await solve(problem, {});
      expect({ crashes, optimal: final.optimal, objective: final.objective }).toEqual({
        crashes: [],
        optimal: true,
        objective: bruteForce(problem),
      });
      expectSound(problem, [...reports, final]);
    }
  }, 120_000);
});

describe('whatever happens', () => {
  test('every report of a hall that is stopped at any moment keeps every hard rule', async () => {
    const dice = new Dice(7);
    for (const after of [0, 1, 40, 150, 400, 900, 1500]) {
      const problem = makeProblem(hallShape(dice.between(5, 14), dice.below(1000)));
      const started = performance.now();
      const { final, reports, crashes, heard } = await solve(problem, { seed: dice.below(99) }, after);
      const told = heard();
      expectSound(problem, [...reports, final]);
      expect(crashes).toEqual([]);
      expect(performance.now() - started).toBeLessThan(after + 1000);
      // Nothing is told after the end.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(heard()).toBe(told);
    }
  }, 60_000);
  test('the deadline ends it with the best so far', async () => {
    const problem = makeProblem(hallShape(12, 5));
    const seconds = 4;
    const { final, reports } = await solve(problem, { seconds });
    expectSound(problem, [...reports, final]);
    expect(final.roster).not.toBe(null);
    expect(final.optimal || final.seconds >= seconds).toBe(true);
  }, 30_000);
  test('somebody without any month is named, and no roster is made up', async () => {
    const problem = makeProblem(hallShape(6, 3));
    const people = problem.people.map((person, who) =>
      who === 2
        ? {
            ...person,
            contract: { ...person.contract, minMinutes: 30 * 600, maxWeekDays: person.contract.maxWeekDays.map(() => 1) },
          }
        : person,
    );
    const { final } = await solve({ ...problem, people }, {});
    expect({ impossible: final.impossible, roster: final.roster, optimal: final.optimal }).toEqual({
      impossible: [2],
      roster: null,
      optimal: false,
    });
  }, 30_000);
  test('a roster to start from may break any rule', () => {
    fc.assert(
      fc.property(smallShape, (shape: HallShape) => {
        const problem = makeProblem(shape);
        const dice = new Dice(shape.seed);
        const start = Uint8Array.from({ length: problem.people.length * problem.days }, () =>
          dice.below(problem.shifts.length + 1),
        );
        const { news } = workAlone('search', problem, { seed: 1, pieces: 50, highs, start });
        for (const item of news)
          if (item.kind === 'roster')
            expect(checkRoster(problem, item.roster)).toEqual({ objective: item.objective, breaches: [] });
      }),
      { numRuns: 40, seed: 44 },
    );
  }, 60_000);
  test('a legal roster to start from is never made worse', () => {
    const problem = makeProblem(hallShape(10, 8));
    const first = workAlone('search', problem, { seed: 1, pieces: 600, highs }).news.at(-1);
    if (first?.kind !== 'roster') throw new Error('no roster');
    const again = workAlone('search', problem, { seed: 2, pieces: 100, highs, start: first.roster }).news;
    expect(again[0]).toMatchObject({ kind: 'roster', objective: first.objective });
  }, 30_000);
});

describe('the same seed', () => {
  test.each(['search', 'columns'] as const)(
    'gives the same rosters for the same work: %s',
    (role) => {
      const problem = makeProblem(hallShape(8, 4));
      const pieces = role === 'search' ? 500 : 150;
      const once = workAlone(role, problem, { seed: 5, pieces, highs }).news;
      const twice = workAlone(role, problem, { seed: 5, pieces, highs }).news;
      expect(once.length).toBeGreaterThan(1);
      expect(twice).toEqual(once);
      expect(workAlone(role, problem, { seed: 6, pieces, highs }).news).not.toEqual(once);
    },
    120_000,
  );
});
