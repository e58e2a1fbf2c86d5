import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursCost, minutesWorked, type RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { keepsRules } from '#src/renderer/solver/pricing/keeps-rules.ts';
import { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { RosterState } from '#src/renderer/solver/search/state.ts';

const DAYS = 6;
const CHOICES = 3;

/** One person, two shifts of eight and ten hours, any cells closed, any target. */
const onePerson = fc
  .record({
    closed: fc.array(fc.boolean(), { minLength: DAYS * 2, maxLength: DAYS * 2 }),
    points: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: DAYS * CHOICES, maxLength: DAYS * CHOICES }),
    need: fc.integer({ min: 0, max: 30 }),
    under: fc.integer({ min: 0, max: 9 }),
    over: fc.integer({ min: 0, max: 9 }),
    maxRun: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ closed, points, need, under, over, maxRun }) => {
    const allowed = Uint8Array.from({ length: DAYS * CHOICES }, (_, cell) => {
      const [day, choice] = [Math.floor(cell / CHOICES), cell % CHOICES];
      return choice === 0 || !closed[day * 2 + choice - 1] ? 1 : 0;
    });
    const contract = {
      maxOfShift: [DAYS, DAYS],
      minMinutes: 0,
      maxMinutes: 3000,
      maxRun,
      minRun: 1,
      minOff: 1,
      maxWeekends: 9,
      maxWeekMinutes: [Number.POSITIVE_INFINITY],
      maxWeekDays: [7],
    };
    const hours = { need: need * 120, per: 120, under, over };
    const problem: RosterProblem = {
      days: DAYS,
      firstWeekday: 0,
      shifts: [
        { minutes: 480, notNext: [] },
        { minutes: 600, notNext: [0] },
      ],
      people: [{ contract, allowed, cost: new Int32Array(DAYS * CHOICES), runBefore: 0, shiftBefore: -1, hours }],
      rows: [],
    };
    return { problem, cost: Float64Array.from(points) };
  });

function* everyMonth(): Generator<Uint8Array> {
  for (let n = 0; n < CHOICES ** DAYS; n++)
    yield Uint8Array.from({ length: DAYS }, (_, d) => Math.floor(n / CHOICES ** d) % CHOICES);
}

describe('hours as a part of the month’s cost', () => {
  test('the cheapest month is the cheapest of every month there is', () => {
    fc.assert(
      fc.property(onePerson, ({ problem, cost }) => {
        const pricer = new Pricer(problem);
        const [person] = pricer.people;
        if (!person) throw new Error('no person');
        let least = Number.POSITIVE_INFINITY;
        for (const month of everyMonth()) {
          if (!keepsRules(person, month)) continue;
          const cells = month.reduce((sum, choice, d) => sum + (cost[d * CHOICES + choice] ?? 0), 0);
          least = Math.min(least, cells + hoursCost(problem.people[0]?.hours, minutesWorked(problem.shifts, month)));
        }
        const priced = pricer.cheapest(0, cost);
        expect([priced?.cost, priced?.bound]).toEqual([least, least]);
        const found = pricer.within(0, cost, least + 5, 1000);
        expect(found.months[0]?.cost).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  test('the objective counts them as months come and go', () => {
    fc.assert(
      fc.property(onePerson, ({ problem, cost }) => {
        const state = new RosterState(problem);
        const month = new Pricer(problem).cheap(0, cost)?.month;
        if (!month) return;
        state.put(0, month);
        expect(state.objective).toBe(hoursCost(problem.people[0]?.hours, minutesWorked(problem.shifts, month)));
        state.remove(0);
        expect(state.objective).toBe(0);
      }),
    );
  });
});
