import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runBefore } from '#src/renderer/solver/hall/hall-contract.ts';
import { type HallRequest, hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RosterPerson } from '#src/shared/domain/roster/context.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { breachesOf } from '#test/support/solver/check-roster.ts';
import { madeUpRequest } from '#test/support/solver/hall-request.ts';
import { Dice } from '#test/support/solver/random.ts';

type Months = readonly (readonly number[])[];

/**
 * A month for each person that keeps the engine's hard limits: from nothing but what is kept, days in any order are given a shift
 * wherever the limits let them; a share of them is tried.
 */
function monthsOf(problem: RosterProblem, dice: Dice): Months {
  return problem.people.map((person, who) => {
    const share = dice.pick([40, 80, 100]);
    let month = fewest(problem, person.allowed);
    expect(breachesOf(problem, who, month)).toEqual([]);
    for (const day of dice.shuffled(month.keys())) {
      if (!dice.percent(share)) continue;
      const tried = month.with(day, dice.pick(choicesOn(problem, who, day)));
      if (breachesOf(problem, who, tried).length === 0) month = tried;
    }
    return month;
  });
}

function choicesOn({ shifts, people }: RosterProblem, who: number, day: number): readonly number[] {
  const choices = shifts.length + 1;
  return Array.from({ length: choices }, (_, c) => c).filter((c) => people[who]?.allowed[day * choices + c] === 1);
}

/** What the catalogue has against the decoded months, by person; notices left out. */
function judged(request: HallRequest, months: Months): readonly (readonly Breach[])[] {
  const { decode } = hallProblem(request);
  const cells = decode(Uint8Array.from(months.flat()));
  return request.context.people.map((p) => broken(request, p.member.id, cells.get(p.member.id) ?? {}));
}

function broken({ context }: HallRequest, staffId: string, cells: RosterCells): readonly Breach[] {
  return context.people
    .filter((p) => p.member.id === staffId)
    .flatMap((p) => checkPerson(context, { ...p, cells }))
    .filter((b) => b.severity !== 'notice');
}

const lines = (breaches: readonly (readonly Breach[])[]) =>
  breaches.flat().map((b) => `${b.ruleId} ${b.day} ${JSON.stringify(b.detail)}`);
const seeds = { seed: fc.nat(1_000_000), likes: fc.nat(1000) };

describe('the engine’s limits and the rule catalogue', () => {
  test('what the engine allows breaks no rule', () => {
    fc.assert(
      fc.property(fc.record(seeds), ({ seed, likes }) => {
        const request = madeUpRequest({ seed, keep: false });
        const { problem } = hallProblem(request);
        expect(lines(judged(request, monthsOf(problem, new Dice(likes))))).toEqual([]);
      }),
      { numRuns: 300, seed: 71 },
    );
  }, 60_000);

  test('what breaks no rule the engine allows, and the other way round, a few cells away from a good month', () => {
    let kept = 0;
    let broke = 0;
    fc.assert(
      fc.property(fc.record(seeds), ({ seed, likes }) => {
        const request = madeUpRequest({ seed, keep: false });
        const { problem } = hallProblem(request);
        const dice = new Dice(likes);
        const months = monthsOf(problem, dice).map((month, who) => changed(problem, who, month, dice));
        const byCatalogue = judged(request, months).map((breaches) => breaches.length === 0);
        const byEngine = months.map((month, who) => breachesOf(problem, who, month).length === 0);
        const clear = request.context.people.map((p) => !tooLongBefore(request, p));
        expect(byEngine.filter((_, who) => clear[who])).toEqual(byCatalogue.filter((_, who) => clear[who]));
        for (const fine of byEngine) fine ? kept++ : broke++;
      }),
      { numRuns: 400, seed: 72 },
    );
    // Both answers must have come up often, else the test would say nothing.
    expect(Math.min(kept, broke)).toBeGreaterThan(80);
  }, 60_000);

  test('cells that are kept leave everybody a month, and no other rule is broken than those cells break by themselves', () => {
    fc.assert(
      fc.property(fc.record(seeds), ({ seed, likes }) => {
        const request = madeUpRequest({ seed, keep: true });
        const { problem } = hallProblem(request);
        const months = monthsOf(problem, new Dice(likes));
        const alone = problem.people.map((person) => fewest(problem, person.allowed));
        const excused = judged(request, alone).map((breaches) => new Set(breaches.map((b) => b.ruleId)));
        const news = judged(request, months).map((breaches, who) => breaches.filter((b) => !excused[who]?.has(b.ruleId)));
        expect(lines(news)).toEqual([]);
      }),
      { numRuns: 300, seed: 73 },
    );
  }, 60_000);
});

/** A run that was too long already when the month began is the month before's breach; the engine ends it all the same. */
const tooLongBefore = ({ context }: HallRequest, person: RosterPerson): boolean =>
  runBefore(context, person).run > context.rules.maxConsecutiveDays;

/** Nothing worked but what is kept. */
function fewest({ days, shifts }: RosterProblem, allowed: Uint8Array): readonly number[] {
  const choices = shifts.length + 1;
  return Array.from({ length: days }, (_, day) => allowed.subarray(day * choices, (day + 1) * choices).indexOf(1));
}

/** The month with up to three days chosen anew among what the day allows. */
function changed(problem: RosterProblem, who: number, month: readonly number[], dice: Dice): readonly number[] {
  let next = month;
  for (let k = dice.below(4); k > 0; k--) {
    const day = dice.below(problem.days);
    next = next.with(day, dice.pick(choicesOn(problem, who, day)));
  }
  return next;
}
