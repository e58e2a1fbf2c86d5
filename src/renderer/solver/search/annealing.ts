import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { keepsRules } from '#src/renderer/solver/pricing/keeps-rules.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import type { Random } from '#src/renderer/solver/run/random.ts';
import type { RosterState } from './state.ts';

/**
 * Points that a typical wish or share is worth: the measure of how far a worse roster is tolerated. Demand, which outweighs the rest
 * many times over, stays out of it.
 */
export function typicalPoints(problem: RosterProblem): number {
  const points: number[] = [];
  for (const { cost } of problem.people) for (const c of cost) if (c > 0) points.push(c);
  for (const { hours } of problem.people) if (hours) points.push(Math.max(hours.under, hours.over));
  for (const row of problem.rows) if (row.people.length === 1) points.push(Math.max(row.under, row.over));
  points.sort((a, b) => a - b);
  return points[points.length >> 1] ?? 1;
}

/** Outweighs everything: a month under these costs works only where it must. */
const WORK = 1e6;
/** Single cells tried for each whole month. */
const CELL_MOVES = 200;

/**
 * Annealing over whole months: somebody's month is replaced by the best answer to what the others leave open, with costs blurred
 * by the temperature. One move looks at all months of a person at once, so it needs few of them.
 */
export class Annealing {
  private readonly state: RosterState;
  private readonly pricer: Pricer;
  private readonly random: Random;
  private readonly cost: Float64Array;
  private readonly blurred: Float64Array;
  private readonly people: readonly number[];
  private readonly choices: number;

  constructor(state: RosterState, pricer: Pricer, random: Random) {
    this.state = state;
    this.pricer = pricer;
    this.random = random;
    const { problem } = state;
    this.choices = problem.shifts.length + 1;
    this.cost = new Float64Array(problem.days * this.choices);
    this.blurred = new Float64Array(this.cost.length);
    this.people = problem.people.map((_, p) => p);
  }

  /** Gives a person without a month a cheap one; false = there is none. Where none is found the month with the least work is tried. */
  fill(person: number): boolean {
    this.state.marginal(person, this.state.sums, this.cost);
    const month = this.pricer.cheap(person, this.cost)?.month ?? this.leastWork(person);
    if (month) this.state.put(person, month);
    return Boolean(month);
  }

  private leastWork(person: number): Uint8Array | null {
    const choices = this.state.problem.shifts.length + 1;
    const work = this.cost.map((_, cell) => (cell % choices === 0 ? 0 : WORK));
    return this.pricer.cheap(person, work)?.month ?? null;
  }

  /** One move at a temperature (points): a whole month and many single cells, which whole months overshoot. */
  move(temperature: number): void {
    this.monthMove(temperature);
    for (let i = 0; i < CELL_MOVES; i++) this.cellMove(temperature);
  }

  /** Changes one day of somebody, or exchanges the day with somebody else. */
  private cellMove(temperature: number): void {
    const { problem, roster } = this.state;
    const person = Math.floor(this.random() * problem.people.length);
    const day = Math.floor(this.random() * problem.days);
    const mine = roster[person * problem.days + day];
    const other = this.random() < 0.5 ? Math.floor(this.random() * problem.people.length) : person;
    const choice = other === person ? Math.floor(this.random() * this.choices) : roster[other * problem.days + day];
    if (choice === mine || !this.may(person, day, choice) || !this.may(other, day, other === person ? choice : mine)) return;
    const before = this.state.objective;
    this.state.set(person, day, choice);
    if (other !== person) this.state.set(other, day, mine);
    const worse = this.state.objective - before;
    const wanted = worse <= 0 || this.random() < Math.exp(-worse / Math.max(temperature, 1e-9));
    if (wanted && this.keeps(person) && (other === person || this.keeps(other))) return;
    this.state.set(person, day, mine);
    if (other !== person) this.state.set(other, day, choice);
  }

  private may(person: number, day: number, choice: number): boolean {
    return this.state.problem.people[person].allowed[day * this.choices + choice] === 1;
  }

  private keeps(person: number): boolean {
    return keepsRules(this.pricer.people[person], this.state.month(person));
  }

  private monthMove(temperature: number): void {
    const { state } = this;
    const person = this.people[Math.floor(this.random() * this.people.length)];
    const before = state.objective;
    const sums = state.sums.slice();
    const old = state.month(person).slice();
    state.remove(person);
    state.marginal(person, sums, this.cost);
    for (let c = 0; c < this.cost.length; c++) this.blurred[c] = this.cost[c] - temperature * Math.log(this.random() + 1e-12);
    const month = this.pricer.cheap(person, this.blurred)?.month ?? old;
    state.put(person, month);
    const worse = state.objective - before;
    if (worse <= 0 || this.random() < Math.exp(-worse / Math.max(temperature, 1e-9))) return;
    state.remove(person);
    state.put(person, old);
  }
}
