import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';
import { madeUpRequest } from '#test/support/solver/hall-request.ts';
import { workAlone } from '#test/support/solver/thread-free.ts';

const highs = await loadHighs();

describe('the engine on made-up halls, watches around the clock among them', () => {
  test('nobody is said to have no month, and every roster keeps every limit and costs what it says', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.boolean(), (seed, keep) => {
        const { problem } = hallProblem(madeUpRequest({ seed, keep }));
        const { news } = workAlone('search', problem, { seed: 1, pieces: 12, highs });
        expect(news.filter((item) => item.kind === 'impossible')).toEqual([]);
        const rosters = news.flatMap((item) => (item.kind === 'roster' ? [item] : []));
        expect(rosters.length).toBeGreaterThan(0);
        for (const { roster, objective } of rosters) expect(checkRoster(problem, roster)).toEqual({ objective, breaches: [] });
      }),
      { numRuns: 60, seed: 81 },
    );
  }, 60_000);
});
