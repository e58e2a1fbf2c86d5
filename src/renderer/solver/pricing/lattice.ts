import { hoursCost } from '#src/renderer/solver/model/problem.ts';
import { type Actions, actionsOf } from './actions.ts';
import { type Counters, counters } from './counters.ts';
import type { CountedLimits, PricedPerson } from './person.ts';

/** A value that no month reaches. */
export const NEVER = 1e15;

/** No month has more minutes than its weeks may have together. */
function mostMinutes({ contract, usable, length, unit, days }: PricedPerson): number {
  const longest = Math.max(0, ...usable.map((s) => length[s] * unit));
  const weeks = contract.maxWeekMinutes.reduce((sum, most) => sum + Math.min(most, 7 * longest), 0);
  return Math.min(contract.maxMinutes, weeks, days * longest);
}

/** Memory that all lattices of a worker take turns to use: it belongs to the lattice that ran last. */
export class Scratch {
  values = new Float64Array(0);
  room(size: number): Float64Array {
    if (this.values.length < size) this.values = new Float64Array(size);
    return this.values;
  }
}

/**
 * The exact cheapest month of one person, by dynamic programming backwards over the days.
 *
 * A state says what the past forbids: a mode (so many days off, or a run of so many days that ended with this kind of shift), the
 * counters, and the minutes worked. Its value is the least cost of the days still to come. A limit that is not counted is not kept,
 * which makes the value a lower bound.
 */
export class Lattice {
  readonly actions: Actions;
  readonly counters: Counters;
  /** Off modes come first: 1 … minOff days off; then by kind, runs of 1 … maxRun days. */
  readonly modes: number;
  /** Number of minute units told apart. */
  readonly units: number;
  readonly perMode: number;
  readonly perDay: number;
  /** By `day * groups + group`: cheapest allowed shift of the group, -1 = none, and its cost. */
  readonly bestShift: Int16Array;
  readonly bestCost: Float64Array;
  readonly offCost: Float64Array;
  /** By `day * modes + mode`: 1 = the choices of the days before can lead there. Fixed days leave few modes to look at. */
  private readonly reached: Uint8Array;
  private readonly minUnits: number;
  private readonly longest: number;

  readonly p: PricedPerson;
  readonly counted: CountedLimits;
  private readonly scratch: Scratch;

  constructor(p: PricedPerson, counted: CountedLimits, scratch: Scratch) {
    this.p = p;
    this.counted = counted;
    this.scratch = scratch;
    this.actions = actionsOf(p, counted);
    this.counters = counters(p, counted, this.actions.groups);
    this.modes = p.minOff + this.actions.kinds * p.maxRun;
    this.units = counted.minutes ? Math.floor(mostMinutes(p) / p.unit) + 1 : 1;
    this.minUnits = counted.minutes ? Math.ceil(p.contract.minMinutes / p.unit) : 0;
    this.longest = Math.max(0, ...this.actions.groups.map((g) => g.length));
    this.perMode = this.counters.size * this.units;
    this.perDay = this.modes * this.perMode;
    const groups = this.actions.groups.length;
    this.bestShift = new Int16Array(p.days * groups);
    this.bestCost = new Float64Array(p.days * groups);
    this.offCost = new Float64Array(p.days);
    this.reached = new Uint8Array((p.days + 1) * this.modes);
  }

  /** Size of the table in numbers. */
  get size(): number {
    return (this.p.days + 1) * this.perDay;
  }

  get values(): Float64Array {
    return this.scratch.values;
  }

  /** Mode before day 0. */
  get firstMode(): number {
    const { runBefore, shiftBefore } = this.p.person;
    if (runBefore === 0 || shiftBefore < 0) return this.p.minOff - 1;
    const kind = this.actions.kindOf[shiftBefore] ?? 0;
    return this.workMode(kind, Math.min(runBefore, this.p.maxRun));
  }

  workMode(kind: number, run: number): number {
    return this.p.minOff + kind * this.p.maxRun + run - 1;
  }

  /** Fills the table for these cell costs and gives the least cost of a whole month. */
  run(cost: Float64Array): number {
    const values = this.scratch.room(this.size);
    this.chooseShifts(cost);
    this.reach();
    this.fillEnd(values);
    for (let d = this.p.days - 1; d >= 0; d--) this.fillDay(values, d);
    return values[this.firstMode * this.perMode];
  }

  private chooseShifts(cost: Float64Array): void {
    const { days, choices, person } = this.p;
    const { groups } = this.actions;
    for (let d = 0; d < days; d++) {
      this.offCost[d] = person.allowed[d * choices] === 1 ? cost[d * choices] : NEVER;
      for (let g = 0; g < groups.length; g++) {
        let best = NEVER;
        let shift = -1;
        for (const s of groups[g].shifts) {
          const cell = d * choices + s + 1;
          if (person.allowed[cell] === 1 && cost[cell] < best) {
            best = cost[cell];
            shift = s;
          }
        }
        this.bestCost[d * groups.length + g] = best;
        this.bestShift[d * groups.length + g] = shift;
      }
    }
  }

  private reach(): void {
    const { reached, modes, p } = this;
    const { groups } = this.actions;
    reached.fill(0);
    reached[this.firstMode] = 1;
    for (let day = 0; day < p.days; day++)
      for (let mode = 0; mode < modes; mode++) {
        if (reached[day * modes + mode] === 0) continue;
        const [kind, run] = this.runOf(mode);
        const off = this.offCost[day] < NEVER ? this.modeAfterOff(day, mode, run) : -1;
        if (off >= 0) reached[(day + 1) * modes + off] = 1;
        for (let g = 0; g < groups.length; g++) {
          if (this.bestCost[day * groups.length + g] >= NEVER) continue;
          const next = this.modeAfterWork(mode, kind, run, g);
          if (next >= 0) reached[(day + 1) * modes + next] = 1;
        }
      }
  }

  /** Kind of the last shift and days worked in a row of a mode; a day off has none. */
  private runOf(mode: number): readonly [kind: number, run: number] {
    const { minOff, maxRun } = this.p;
    if (mode < minOff) return [-1, 0];
    return [Math.floor((mode - minOff) / maxRun), ((mode - minOff) % maxRun) + 1];
  }

  private fillEnd(values: Float64Array): void {
    const from = this.p.days * this.perDay;
    for (let i = 0; i < this.perDay; i += this.units)
      for (let m = 0; m < this.units; m++)
        values[from + i + m] = m >= this.minUnits ? hoursCost(this.p.person.hours, m * this.p.unit) : NEVER;
  }

  private fillDay(values: Float64Array, day: number): void {
    const { perDay, perMode } = this;
    for (let mode = 0; mode < this.modes; mode++) {
      if (this.reached[day * this.modes + mode] === 0) continue;
      const from = day * perDay + mode * perMode;
      values.fill(NEVER, from, from + perMode);
      this.fillMode(values, day, mode, ...this.runOf(mode));
    }
  }

  /** Whether a run of work that stands before `day` may end there. */
  mayRest(day: number, run: number): boolean {
    return run >= this.p.minRun || run === day + this.p.person.runBefore;
  }

  /** The mode after a day off, -1 = not possible. */
  modeAfterOff(day: number, mode: number, run: number): number {
    if (run === 0) return Math.min(mode + 1, this.p.minOff - 1);
    // A run of days off that begins on day 0 may be short, like one that ends the horizon.
    if (day === 0) return this.p.minOff - 1;
    return this.mayRest(day, run) ? 0 : -1;
  }

  /** The mode after a shift of a group, -1 = not possible. */
  modeAfterWork(mode: number, kind: number, run: number, group: number): number {
    const { groups, follows } = this.actions;
    if (run === 0) return mode === this.p.minOff - 1 ? this.workMode(groups[group].kind, 1) : -1;
    if (run >= this.p.maxRun && !this.p.openRun) return -1;
    if (follows[kind * groups.length + group] === 0) return -1;
    return this.workMode(groups[group].kind, Math.min(run + 1, this.p.maxRun));
  }

  isNewWeekend(day: number, run: number): boolean {
    const weekday = this.p.weekday[day];
    return weekday === 5 || (weekday === 6 && (run === 0 || day === 0));
  }

  private fillMode(values: Float64Array, day: number, mode: number, kind: number, run: number): void {
    const { groups } = this.actions;
    const offMode = this.modeAfterOff(day, mode, run);
    const off = this.offCost[day];
    if (offMode >= 0 && off < NEVER) this.relax(values, day, mode, offMode, this.counters.after(day, -1, false), 0, off);
    const weekend = this.isNewWeekend(day, run);
    for (let g = 0; g < groups.length; g++) {
      const cost = this.bestCost[day * groups.length + g];
      if (cost >= NEVER) continue;
      const next = this.modeAfterWork(mode, kind, run, g);
      if (next >= 0) this.relax(values, day, mode, next, this.counters.after(day, g, weekend), groups[g].length, cost);
    }
  }

  /** No more minutes, in units, can be worked in so many days: runs of work have their longest, and days off between them. */
  private mostUnits(days: number): number {
    const { maxRun, minOff, openRun } = this.p;
    const round = maxRun + minOff;
    const work = openRun ? days : Math.floor(days / round) * maxRun + Math.min(maxRun, days % round);
    return this.longest * work;
  }

  private relax(
    values: Float64Array,
    day: number,
    mode: number,
    nextMode: number,
    after: Int32Array,
    length: number,
    cost: number,
  ): void {
    const { units, perMode, perDay } = this;
    const lowest = Math.max(0, this.minUnits - this.mostUnits(this.p.days - day));
    const highest = Math.min(units - 1 - length, this.mostUnits(day));
    for (let c = 0; c < after.length; c++) {
      if (after[c] < 0) continue;
      const here = day * perDay + mode * perMode + c * units;
      const there = (day + 1) * perDay + nextMode * perMode + after[c] * units + length;
      for (let m = lowest; m <= highest; m++) {
        const x = values[there + m] + cost;
        if (x < values[here + m]) values[here + m] = x;
      }
    }
  }
}
