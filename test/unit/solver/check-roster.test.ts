import { describe, expect, test } from 'vitest';
import type { Contract, RosterProblem, SolverPerson } from '#src/renderer/solver/model/problem.ts';
import { breachesOf, checkRoster, type HardRule } from '#test/support/solver/check-roster.ts';

const DAYS = 14;
const E = 1;
const L = 2;
const free: Contract = {
  maxOfShift: [DAYS, DAYS],
  minMinutes: 0,
  maxMinutes: 100_000,
  maxRun: DAYS,
  minRun: 1,
  minOff: 1,
  maxWeekends: 9,
  maxWeekMinutes: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  maxWeekDays: [7, 7, 7],
};

/** Two weeks, early 480 and late 450 minutes, no early after a late. */
function problemOf(contract: Partial<Contract>, person: Partial<SolverPerson> = {}, firstWeekday = 0): RosterProblem {
  const one = {
    contract: { ...free, ...contract },
    allowed: new Uint8Array(DAYS * 3).fill(1),
    cost: new Int32Array(DAYS * 3),
    runBefore: 0,
    shiftBefore: -1,
    ...person,
  };
  const shifts = [
    { minutes: 480, notNext: [] },
    { minutes: 450, notNext: [0] },
  ];
  return { days: DAYS, firstWeekday, shifts, people: [one], rows: [] };
}
/** `E`, `L` and `-` for each day; what is left is off. */
const monthOf = (text: string): number[] =>
  Array.from({ length: DAYS }, (_, day) => (text[day] === 'E' ? E : text[day] === 'L' ? L : 0));
const rules = (problem: RosterProblem, text: string): HardRule[] =>
  breachesOf(problem, 0, monthOf(text)).map((breach) => breach.rule);

describe('hard rules, each at its limit and one beyond', () => {
  test.each<[string, RosterProblem, string, HardRule[]]>([
    ['a late may follow an early', problemOf({}), 'EL', []],
    ['an early may not follow a late', problemOf({}), 'LE', ['rotation']],
    ['a day off between them is enough', problemOf({}), 'L-E', []],
    ['nor may it follow the last late of the month before', problemOf({}, { runBefore: 1, shiftBefore: 1 }), 'E', ['rotation']],
    ['so many of a shift', problemOf({ maxOfShift: [2, DAYS] }), 'E-E', []],
    ['one more of the shift', problemOf({ maxOfShift: [2, DAYS] }), 'E-E-E', ['maxOfShift']],
    ['exactly the least minutes', problemOf({ minMinutes: 930 }), 'EL', []],
    ['less than the least', problemOf({ minMinutes: 931 }), 'EL', ['minMinutes']],
    ['exactly the most minutes', problemOf({ maxMinutes: 930 }), 'EL', []],
    ['more than the most', problemOf({ maxMinutes: 929 }), 'EL', ['maxMinutes']],
    ['the longest run', problemOf({ maxRun: 3 }), '-EEE', []],
    ['a day more', problemOf({ maxRun: 3 }), '-EEEE', ['maxRun']],
    ['a run that began last month', problemOf({ maxRun: 3 }, { runBefore: 2, shiftBefore: 0 }), 'EE', ['maxRun']],
    ['which a day off on day 0 has ended', problemOf({ maxRun: 3 }, { runBefore: 3, shiftBefore: 0 }), '-EEE', []],
    ['a run too short', problemOf({ minRun: 2 }), '-E-', ['minRun']],
    ['a short run at the start', problemOf({ minRun: 2 }), 'E', []],
    ['a short run at the end', problemOf({ minRun: 2 }), '-------------E', []],
    ['days off too few', problemOf({ minOff: 2 }), 'E-E', ['minOff']],
    ['one day off at either end', problemOf({ minOff: 2 }), '-EEEEEEEEEEEE-', []],
    ['both weekends', problemOf({ maxWeekends: 2 }), '-----EE-----E', []],
    ['one weekend only', problemOf({ maxWeekends: 1 }), '-----EE-----E', ['maxWeekends']],
    ['a lone Sunday on day 0 is a weekend', problemOf({ maxWeekends: 0 }, {}, 6), 'E', ['maxWeekends']],
    ['hours of a week', problemOf({ maxWeekMinutes: [960, 960, 960] }), 'EE-----EE', []],
    ['more hours in the second week', problemOf({ maxWeekMinutes: [960, 959, 960] }), 'EE-----EE', ['maxWeekMinutes']],
    ['weeks begin on Monday, not on day 0', problemOf({ maxWeekMinutes: [480, 480, 480] }, {}, 6), 'EE', []],
    ['days of a week', problemOf({ maxWeekDays: [2, 2, 2] }), 'EE-----EEE', ['maxWeekDays']],
  ])('%s', (_, problem, text, wanted) => {
    expect(rules(problem, text)).toEqual(wanted);
  });
  test('a choice that is not allowed', () => {
    const allowed = new Uint8Array(DAYS * 3).fill(1);
    allowed[4] = 0;
    expect(rules(problemOf({}, { allowed }), '-E')).toEqual(['allowed']);
  });
});

describe('the objective', () => {
  const rows = [
    { people: [0], cells: Int32Array.of(1, 4), coefficients: Int32Array.of(2, 3), need: 4, under: 10, over: 7 },
    { people: [], cells: Int32Array.of(1), coefficients: Int32Array.of(1), need: 2, under: 5, over: 1 },
  ];
  const cost = new Int32Array(DAYS * 3);
  cost[3] = -2;
  const problem = { ...problemOf({}, { cost }), rows };
  test.each([
    ['nobody at all: under both rows', '', 40 - 2 + 10],
    ['two of four: two under', 'E', 20 - 2 + 10],
    ['five of four: one over', 'EE', 7 + 10],
  ])('%s', (_, text, wanted) => {
    expect(checkRoster(problem, Uint8Array.from(monthOf(text)))).toEqual({ objective: wanted, breaches: [] });
  });
  test('a roster of another size is no roster', () => {
    expect(checkRoster(problem, new Uint8Array(3)).breaches).toEqual([{ rule: 'shape', person: -1, day: -1 }]);
  });
});
