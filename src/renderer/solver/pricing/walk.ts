import { type Lattice, NEVER } from './lattice.ts';

/** Where a walk through a lattice stands. */
export interface Place {
  readonly mode: number;
  readonly run: number;
  readonly kind: number;
  readonly counter: number;
  readonly units: number;
}

/** One way on from a place. */
export interface Move {
  /** 0 = day off, else shift + 1. */
  readonly choice: number;
  readonly to: Place;
  readonly cost: number;
  /** Least cost of this move and all that can follow it. */
  readonly ahead: number;
}

export function firstPlace(lattice: Lattice): Place {
  const { runBefore, shiftBefore } = lattice.p.person;
  const works = runBefore > 0 && shiftBefore >= 0;
  return {
    mode: lattice.firstMode,
    run: works ? Math.min(runBefore, lattice.p.maxRun) : 0,
    kind: works ? (lattice.actions.kindOf[shiftBefore] ?? 0) : -1,
    counter: 0,
    units: 0,
  };
}

/** Least cost of all that can follow a place; at the end, what the month's hours cost. */
export const placeValue = (lattice: Lattice, day: number, p: Place): number =>
  lattice.values[day * lattice.perDay + p.mode * lattice.perMode + p.counter * lattice.units + p.units];

function offMove(lattice: Lattice, day: number, from: Place): Move | null {
  const cost = lattice.offCost[day];
  const mode = lattice.modeAfterOff(day, from.mode, from.run);
  if (mode < 0 || cost >= NEVER) return null;
  const counter = lattice.counters.after(day, -1, false)[from.counter];
  if (counter < 0) return null;
  const to = { mode, run: 0, kind: -1, counter, units: from.units };
  return { choice: 0, to, cost, ahead: cost + placeValue(lattice, day + 1, to) };
}

/** Where a shift of a group leads, null = not possible. */
function afterGroup(lattice: Lattice, day: number, from: Place, group: number): Place | null {
  const { groups } = lattice.actions;
  const mode = lattice.modeAfterWork(from.mode, from.kind, from.run, group);
  const units = from.units + groups[group].length;
  if (mode < 0 || units >= lattice.units) return null;
  const counter = lattice.counters.after(day, group, lattice.isNewWeekend(day, from.run))[from.counter];
  if (counter < 0) return null;
  return { mode, run: Math.min(from.run + 1, lattice.p.maxRun), kind: groups[group].kind, counter, units };
}

/** Every way on whose `ahead` stays within `budget`, each shift of a group by itself, cheapest first. */
export function movesFrom(lattice: Lattice, cost: Float64Array, day: number, from: Place, budget: number): Move[] {
  const moves: Move[] = [];
  const off = offMove(lattice, day, from);
  if (off && off.ahead <= budget) moves.push(off);
  const { choices, person } = lattice.p;
  lattice.actions.groups.forEach((group, g) => {
    const to = afterGroup(lattice, day, from, g);
    if (!to) return;
    const rest = placeValue(lattice, day + 1, to);
    for (const s of group.shifts) {
      const cell = day * choices + s + 1;
      const ahead = cost[cell] + rest;
      if (person.allowed[cell] === 1 && ahead <= budget && rest < NEVER / 2)
        moves.push({ choice: s + 1, to, cost: cost[cell], ahead });
    }
  });
  return moves.filter((m) => m.ahead < NEVER / 2).sort((a, b) => a.ahead - b.ahead);
}

/** Writes the cheapest month of the lattice that ran last. */
export function cheapestMonth(lattice: Lattice, cost: Float64Array, month: Uint8Array): void {
  let place = firstPlace(lattice);
  for (let day = 0; day < lattice.p.days; day++) {
    const move = bestMove(lattice, cost, day, place);
    if (!move) return;
    month[day] = move.choice;
    place = move.to;
  }
}

/** The cheapest way on; the group's cheapest shift stands for the group. */
function bestMove(lattice: Lattice, cost: Float64Array, day: number, from: Place): Move | null {
  let best = offMove(lattice, day, from);
  const { groups } = lattice.actions;
  for (let g = 0; g < groups.length; g++) {
    const shift = lattice.bestShift[day * groups.length + g];
    const to = shift < 0 ? null : afterGroup(lattice, day, from, g);
    if (!to) continue;
    const step = cost[day * lattice.p.choices + shift + 1];
    const ahead = step + placeValue(lattice, day + 1, to);
    if (!best || ahead < best.ahead) best = { choice: shift + 1, to, cost: step, ahead };
  }
  return best;
}
