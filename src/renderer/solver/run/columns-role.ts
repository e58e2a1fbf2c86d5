import type { Highs } from 'highs';
import { ColumnPool } from '#src/renderer/solver/master/columns.ts';
import { Dive } from '#src/renderer/solver/master/dive.ts';
import { closeByEnumeration } from '#src/renderer/solver/master/enumeration.ts';
import { Generation } from '#src/renderer/solver/master/generation.ts';
import { cheapestKnown, chooseNeighbours, kinship, somebodyInNeed } from '#src/renderer/solver/master/nearby.ts';
import { improvePart } from '#src/renderer/solver/master/neighbourhood.ts';
import { Relaxation } from '#src/renderer/solver/master/relaxation.ts';
import { warmStart } from '#src/renderer/solver/master/warm-start.ts';
import { type Certificate, DUAL_UNIT } from '#src/renderer/solver/model/certificate.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { Annealing, typicalPoints } from '#src/renderer/solver/search/annealing.ts';
import { RosterState } from '#src/renderer/solver/search/state.ts';
import type { Desk } from './desk.ts';
import { type Random, seededRandom } from './random.ts';
import { annealRound, firstRoster, putAll } from './search-role.ts';

export interface ColumnsInput {
  readonly problem: RosterProblem;
  readonly desk: Desk;
  readonly seed: number;
  readonly highs: Highs;
  /** Share of the time that is gone, 0 … 1; 0 where time is not to matter. */
  readonly elapsed: () => number;
}

/** Moves per person with which the first columns are collected. */
const COLLECTING = 12;
/** Passes over all people that come before the first relaxation. */
const WARM_PASSES = 10;
/** A relaxation that has not settled by this share of the time is dived into as it is. */
const LATEST_DIVE = 0.5;
/** The first dive ends at this share of the time, so that there is some left to mend its roster. */
const HURRY = 0.85;
/** Seconds that one relaxation may take; only a runaway needs them. */
const PATIENCE = 60;
const POLISH = 15;
/** Above so many cells to choose (person, day, shift) steps are longer and columns fewer. */
const MANY = 10_000;
const KEPT_WHEN_MANY = 20;
const GIVE_WAY = 0.01;
/** Groups tried between two dives, people in the largest of them, and the effort for each. */
const PARTS = 10;
const PARTS_WHEN_MANY = 1;
/** Where there are many cells, a gap above this share of the objective holds more months than can be listed. */
const CLOSE = 0.1;
const LARGEST_PART = 9;
const ROUNDS = 25;
const PART_SECONDS = 0.4;

/** Column generation, then proof by enumeration and dives until nothing better can exist. Yields after each piece of work. */
export function* columnsRole(input: ColumnsInput): Generator<void> {
  const work = new ColumnsWork(input);
  yield* work.collect();
  yield* work.warmUp();
  while (!input.desk.settled && input.elapsed() < LATEST_DIVE && work.generate()) yield;
  for (let round = 0; !input.desk.settled; round++) {
    if (round < 8) yield* work.enumerate();
    yield* work.dive(round);
    yield* work.improveParts();
    yield;
  }
}

class ColumnsWork {
  private readonly input: ColumnsInput;
  private readonly random: Random;
  private readonly pricer: Pricer;
  private readonly state: RosterState;
  private readonly pool: ColumnPool;
  private readonly relaxation: Relaxation;
  private readonly generation: Generation;
  private readonly annealing: Annealing;
  private readonly kin: (a: number, b: number) => number;
  /** The roster whose months went into the pool last, and the gap that could not be closed. */
  private pooled: Uint8Array | null = null;
  private readonly many: boolean;
  private openGap = Number.POSITIVE_INFINITY;

  constructor(input: ColumnsInput) {
    this.input = input;
    const { problem, highs, seed } = input;
    this.random = seededRandom(seed + 1);
    this.many = problem.people.length * problem.days * problem.shifts.length > MANY;
    this.pricer = new Pricer(problem);
    this.state = new RosterState(problem);
    this.pool = new ColumnPool(problem, this.state.index);
    this.relaxation = new Relaxation(highs, problem);
    this.annealing = new Annealing(this.state, this.pricer, this.random);
    this.kin = kinship(problem);
    const { pricer, pool, relaxation, state } = this;
    this.generation = new Generation({ problem, index: state.index, pricer, pool, relaxation });
  }

  private add(person: number, month: Uint8Array): void {
    const column = this.pool.add(person, month);
    if (column) this.relaxation.add([column]);
  }

  /** First columns: a first roster and the months that a little annealing goes through. */
  *collect(): Generator<void> {
    const { problem, desk } = this.input;
    yield* firstRoster(this.state, this.annealing, desk);
    if (desk.settled) return;
    const hot = 2 * typicalPoints(problem);
    const moves = COLLECTING * problem.people.length;
    for (const _ of annealRound({ state: this.state, annealing: this.annealing, desk, moves, hot, cold: hot / 10 })) {
      if (this.random() < 0.25)
        for (let p = 0; p < problem.people.length; p++) if (this.random() < 0.1) this.add(p, this.state.month(p));
      yield;
    }
    for (let p = 0; p < problem.people.length; p++) this.add(p, this.state.month(p));
  }

  /** More first months, near those that the relaxation wants. */
  *warmUp(): Generator<void> {
    const { problem, desk } = this.input;
    const { pool, pricer, state } = this;
    const known = pool.columns.length;
    const order = problem.people.map((_, p) => p);
    for (const _ of warmStart({ problem, index: state.index, pricer, pool }, order, WARM_PASSES)) {
      if (desk.settled) return;
      yield;
    }
    this.relaxation.add(pool.columns.slice(known));
  }

  /** The months of the best roster belong into the pool: a dive can then always reach it. */
  private poolBest(): void {
    const { roster } = this.input.desk;
    if (!roster || roster === this.pooled) return;
    const { days } = this.input.problem;
    this.input.problem.people.forEach((_, p) => {
      this.add(p, roster.slice(p * days, (p + 1) * days));
    });
    this.pooled = roster;
  }

  /** One round of column generation; false = settled. */
  generate(): boolean {
    this.poolBest();
    const more = this.generation.step(PATIENCE, () => this.input.desk.settled);
    this.prove(false, Math.ceil(this.generation.bound));
    return more;
  }

  private prove(byEnumeration: boolean, bound: number): void {
    const { bestDuals } = this.generation;
    if (!bestDuals || !Number.isFinite(bound)) return;
    const rowDuals = Array.from(bestDuals, (y) => Math.round(y / DUAL_UNIT));
    const leaf = { decisions: [], rowDuals, ...(byEnumeration ? { byEnumeration } : {}) };
    // Adding 0 turns the -0 of a rounded-up fraction into 0.
    const certificate: Certificate = { bound: bound + 0, leaves: [leaf] };
    this.input.desk.prove(certificate);
  }

  /** Tries to close the gap by looking at every month that could be part of something better. */
  *enumerate(): Generator<void> {
    const { problem, desk, highs } = this.input;
    const gap = desk.objective - this.generation.bound;
    if (!this.generation.converged || !desk.roster || gap >= this.openGap) return;
    if (this.many && gap > CLOSE * desk.objective) return;
    this.generation.sharpen(PATIENCE);
    this.prove(false, Math.ceil(this.generation.bound));
    yield;
    const { bestDuals, bound } = this.generation;
    if (desk.settled || !bestDuals) return;
    const closed = closeByEnumeration(highs, {
      problem,
      index: this.state.index,
      pricer: this.pricer,
      duals: bestDuals,
      bound,
      roster: desk.roster,
      objective: desk.objective,
    });
    if (closed.months) this.offer(closed.months);
    if (closed.complete) this.prove(true, desk.objective);
    else this.openGap = gap;
  }

  private offer(months: readonly Uint8Array[]): void {
    months.forEach((month, p) => {
      this.state.remove(p);
      this.state.put(p, month);
    });
    this.input.desk.offer(this.state.roster, this.state.objective);
  }

  /** Rosters groups of people anew around the best roster. */
  *improveParts(): Generator<void> {
    const { problem, desk, highs } = this.input;
    const { bestDuals } = this.generation;
    const { roster } = desk;
    if (!roster || !bestDuals || problem.people.length < 4) return;
    putAll(this.state, roster);
    const months = cheapestKnown(problem.people.length, this.pool.columns, bestDuals);
    const options = { rounds: ROUNDS, seconds: PART_SECONDS, stop: () => desk.settled, known: (p: number) => months[p] };
    for (let left = this.many ? PARTS_WHEN_MANY : PARTS; left > 0 && !desk.settled; left--) {
      const size = Math.min(problem.people.length, 4 + Math.floor(this.random() * LARGEST_PART));
      const first = somebodyInNeed(problem, this.state.sums, this.random);
      const people = chooseNeighbours(first, problem.people.length, size, this.kin, this.random);
      if (improvePart(highs, this.state, this.pricer, people, options)) {
        desk.offer(this.state.roster, this.state.objective);
      }
      yield;
      if (desk.roster && desk.objective < this.state.objective) putAll(this.state, desk.roster);
    }
  }

  /** Leaves each person the months that cost least under the best duals: a large relaxation is slow. */
  private thinOut(): void {
    const { bestDuals } = this.generation;
    const { people } = this.input.problem;
    if (!bestDuals || this.pool.columns.length < 2 * KEPT_WHEN_MANY * people.length) return;
    const kept = new Set(cheapestKnown(people.length, this.pool.columns, bestDuals, KEPT_WHEN_MANY).flat());
    const dropped = this.pool.columns.flatMap((c, i) => (kept.has(c.month) ? [] : [i]));
    this.relaxation.drop(dropped);
    this.pool.filter((c) => kept.has(c.month));
    this.pooled = null;
    this.poolBest();
  }

  /** One dive and a little cold annealing from where it ends. */
  *dive(round: number): Generator<void> {
    const { problem, desk } = this.input;
    this.poolBest();
    const { pricer, pool, relaxation, state } = this;
    const { many } = this;
    if (many) this.thinOut();
    const months = yield* new Dive(
      { problem, index: state.index, pricer, pool, relaxation },
      {
        cutoff: () => desk.objective,
        stop: () => desk.settled,
        hurry: () => this.input.elapsed() > HURRY && round === 0,
        random: this.random,
        rounds: round === 0 || many ? 1 : 3,
        mostRounds: many ? 4 : 8,
        share: many ? (round === 0 ? 1 : 0.4) : round === 0 ? 0.3 : 0.15,
        along: many ? 0.8 : 1,
        giveWay: GIVE_WAY,
      },
    ).run();
    if (!months) return;
    this.offer(months);
    const typical = typicalPoints(problem);
    const moves = POLISH * problem.people.length;
    yield* annealRound({ state, annealing: this.annealing, desk, moves, hot: typical, cold: typical / 8 });
    if (desk.roster) putAll(state, desk.roster);
  }
}
