import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { keepsRules } from '#src/renderer/solver/pricing/keeps-rules.ts';
import { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import { Annealing, typicalPoints } from '#src/renderer/solver/search/annealing.ts';
import { NONE, RosterState } from '#src/renderer/solver/search/state.ts';
import type { Desk } from './desk.ts';
import { type Random, seededRandom } from './random.ts';

/** Moves of the first round for each person; later rounds are longer. */
const FIRST_ROUND = 40;
const GROWTH = 1.6;
const LONGEST_ROUND = 1200;
/** Temperatures of a round, in typical points. */
const HOT = 3;
const COLD = 0.15;

/** Sets a state to a roster. */
export function putAll(state: RosterState, roster: Uint8Array): void {
  const { days } = state.problem;
  for (let p = 0; p < state.problem.people.length; p++) {
    state.remove(p);
    state.put(p, roster.slice(p * days, (p + 1) * days));
  }
}

/** Puts the months that keep the rules. */
function putGood(state: RosterState, pricer: Pricer, roster: Roster): void {
  const { days } = state.problem;
  pricer.people.forEach((person, p) => {
    const month = roster.slice(p * days, (p + 1) * days);
    if (keepsRules(person, month)) state.put(p, month);
  });
}

/** A first roster, person by person; tells who has no month at all. Yields between people. */
export function* firstRoster(state: RosterState, annealing: Annealing, desk: Desk): Generator<void> {
  const without: number[] = [];
  for (let p = 0; p < state.problem.people.length; p++) {
    if (state.month(p)[0] === NONE && !annealing.fill(p)) without.push(p);
    yield;
  }
  if (without.length > 0) desk.giveUp(without);
  else desk.offer(state.roster, state.objective);
}

/**
 * The searching worker: annealing rounds, each longer than the last and starting from the best roster there is. Yields after every
 * move. Ends only when nothing better can exist.
 */
export interface SearchInput {
  readonly problem: RosterProblem;
  readonly desk: Desk;
  readonly seed: number;
  /** A roster to begin with; months that break a rule are replaced. */
  readonly start: Roster | null;
}

export function* searchRole({ problem, desk, seed, start }: SearchInput): Generator<void> {
  const random = seededRandom(seed);
  const state = new RosterState(problem);
  const pricer = new Pricer(problem);
  const annealing = new Annealing(state, pricer, random);
  if (start) putGood(state, pricer, start);
  yield* firstRoster(state, annealing, desk);
  const typical = typicalPoints(problem);
  let moves = FIRST_ROUND * problem.people.length;
  for (let round = 0; !desk.settled; round++) {
    yield* annealRound({ state, annealing, desk, moves, hot: heat(round, random) * typical, cold: COLD * typical });
    moves = Math.min(moves * GROWTH, LONGEST_ROUND * problem.people.length);
    if (desk.roster) putAll(state, desk.roster);
  }
}

/** The first round begins hot, later ones anywhere between: small repairs and new beginnings take turns. */
const heat = (round: number, random: Random): number => (round === 0 ? HOT : HOT * (0.2 + 0.8 * random()));

interface AnnealRound {
  readonly state: RosterState;
  readonly annealing: Annealing;
  readonly desk: Desk;
  readonly moves: number;
  readonly hot: number;
  readonly cold: number;
}

export function* annealRound({ state, annealing, desk, moves, hot, cold }: AnnealRound): Generator<void> {
  for (let i = 0; i < moves && !desk.settled; i++) {
    annealing.move(hot * (cold / hot) ** (i / moves));
    if (state.objective < desk.objective) desk.offer(state.roster, state.objective);
    yield;
  }
}
