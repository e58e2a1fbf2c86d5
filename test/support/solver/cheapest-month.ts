import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { breachesOf } from './check-roster.ts';
import { type Counter, countersOf } from './month-counters.ts';
import { MonthStates } from './month-states.ts';

export interface CheapestMonth {
  /** Infinity when the person has no month that keeps every hard rule. */
  readonly least: number;
  readonly month: readonly number[] | null;
}

/**
 * The cheapest month of a person for given costs by cell (whole numbers, so that every sum is exact), over `allowed`
 * (the person's own unless told). Plain forward states and backward costs; a counting limit is watched only once a cheapest
 * month without it has broken it, which changes the work and not the result.
 */
export function cheapestMonth(problem: RosterProblem, who: number, cost: ArrayLike<number>, allowed?: Uint8Array): CheapestMonth {
  const found = search(problem, who, cost, allowed);
  return { least: found.least, month: found.month };
}

/** Every month of a person that costs at most `limit`; null when there are more than `cap`. */
export function monthsWithin(
  problem: RosterProblem,
  who: number,
  cost: ArrayLike<number>,
  limit: number,
  cap: number,
  allowed?: Uint8Array,
): (readonly number[])[] | null {
  const { states, togo, least } = search(problem, who, cost, allowed);
  const found: (readonly number[])[] = [];
  if (least > limit) return found;
  const month: number[] = [];
  const walk = (day: number, key: number, spent: number): boolean => {
    if (day === problem.days) {
      if (breachesOf(problem, who, month).length === 0) found.push([...month]);
      return found.length <= cap;
    }
    for (let choice = 0; choice < states.choices; choice++) {
      const next = states.after(key, day, choice);
      if (next === -1) continue;
      const sum = spent + (cost[day * states.choices + choice] ?? 0);
      if (sum + costFrom(states, togo, day + 1, next) > limit) continue;
      month.push(choice);
      if (!walk(day + 1, next, sum)) return false;
      month.pop();
    }
    return true;
  };
  return walk(0, states.start, 0) ? found : null;
}

interface Search extends CheapestMonth {
  readonly states: MonthStates;
  readonly togo: readonly Float64Array[];
}

function search(problem: RosterProblem, who: number, cost: ArrayLike<number>, own?: Uint8Array): Search {
  const person = problem.people[who];
  if (!person) throw new Error(`no person ${who}`);
  const allowed = own ?? person.allowed;
  const idle = [...countersOf(problem, person)];
  const watched: Counter[] = [];
  for (;;) {
    const states = new MonthStates(problem, person, allowed, watched);
    const togo = costsToGo(problem, states, cost);
    const least = togo[0]?.[0] ?? Number.POSITIVE_INFINITY;
    if (least === Number.POSITIVE_INFINITY) return { states, togo, least, month: null };
    const month = follow(problem, states, togo, cost);
    const broken = idle.filter((counter) => breaks(counter, month));
    if (broken.length === 0) {
      const breaches = breachesOf(problem, who, month).filter((breach) => own === undefined || breach.rule !== 'allowed');
      if (breaches.length > 0) throw new Error(`the cheapest month breaks ${JSON.stringify(breaches)}`);
      return { states, togo, least, month };
    }
    for (const counter of broken) {
      idle.splice(idle.indexOf(counter), 1);
      watched.push(counter);
    }
  }
}

function breaks(counter: Counter, month: readonly number[]): boolean {
  let value = 0;
  for (const [day, choice] of month.entries()) {
    value = counter.next(value, day, choice);
    if (value === -1) return true;
  }
  return !counter.mayEnd(value);
}

function costFrom(states: MonthStates, togo: readonly Float64Array[], day: number, key: number): number {
  return togo[day]?.[states.before[day]?.find(key) ?? -1] ?? Number.POSITIVE_INFINITY;
}

/** By day and state: what the cheapest rest of the month costs. */
function costsToGo(problem: RosterProblem, states: MonthStates, cost: ArrayLike<number>): readonly Float64Array[] {
  const togo = states.before.map((table) => new Float64Array(table.size).fill(Number.POSITIVE_INFINITY));
  const last = states.before[problem.days];
  for (let i = 0; last && i < last.size; i++) if (states.mayEnd(last.keys[i] ?? 0)) togo[problem.days]?.fill(0, i, i + 1);
  for (let day = problem.days - 1; day >= 0; day--) {
    const table = states.before[day];
    const here = togo[day];
    for (let i = 0; table && here && i < table.size; i++) {
      for (let choice = 0; choice < states.choices; choice++) {
        const next = states.after(table.keys[i] ?? 0, day, choice);
        if (next === -1) continue;
        const sum = (cost[day * states.choices + choice] ?? 0) + costFrom(states, togo, day + 1, next);
        if (sum < (here[i] ?? 0)) here[i] = sum;
      }
    }
  }
  return togo;
}

function follow(
  problem: RosterProblem,
  states: MonthStates,
  togo: readonly Float64Array[],
  cost: ArrayLike<number>,
): readonly number[] {
  const month: number[] = [];
  let key = states.start;
  for (let day = 0; day < problem.days; day++) {
    const wanted = costFrom(states, togo, day, key);
    for (let choice = 0; choice < states.choices; choice++) {
      const next = states.after(key, day, choice);
      if (next === -1) continue;
      if ((cost[day * states.choices + choice] ?? 0) + costFrom(states, togo, day + 1, next) !== wanted) continue;
      month.push(choice);
      key = next;
      break;
    }
  }
  return month;
}
