import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import { NEVER } from '#src/renderer/solver/pricing/lattice.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import type { Column, ColumnPool } from './columns.ts';
import { movePrices, pricedCells, roundDuals } from './duals.ts';
import { reducedCost } from './generation.ts';
import type { Relaxation, RelaxedSolution } from './relaxation.ts';

export interface DiveParts {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  readonly pricer: Pricer;
  readonly pool: ColumnPool;
  readonly relaxation: Relaxation;
}

export interface DiveOptions {
  /** Gives up when the relaxation reaches this value: nothing better can come. */
  readonly cutoff: () => number;
  readonly stop: () => boolean;
  /** Time is short: everybody takes the month that the relaxation likes best as it stands. */
  readonly hurry: () => boolean;
  /** 0 … 1, to tell dives apart. */
  readonly random: () => number;
  /** Rounds of pricing after each fixing. */
  readonly rounds: number;
  /** Rounds at most while the value stays up. */
  readonly mostRounds: number;
  /** Share of the undecided people whose cells one step fixes at most. */
  readonly share: number;
  /** Other cells of the same month are fixed along when the relaxation likes them this much; 1 = none are. */
  readonly along: number;
  /**
   * How far the prices give way to each answer, as a share of a row's dearest point, and only people whose month is not whole
   * answer; 0 = everybody answers the same prices.
   */
  readonly giveWay: number;
}

/** A share of a cell above this needs no fixing. */
const WHOLE = 0.999;
const TINY = 1e-6;
/** Share of what is left up to the cutoff that one step may use up. */
const PATIENT_SHARE = 0.15;
/** A rise by less than this share needs no further pricing; a greater one may come from months that are not known yet. */
const CALM_SHARE = 0.02;
/** Seconds that one relaxation may take; only a runaway needs them. */
const PATIENCE = 60;

/**
 * Diving on single assignments: fixes the cells that the relaxation likes best (whole months would bind too much where many months
 * are worth the same), prices again, and so on until every month is whole. Gives the months, null when the way leads above the
 * cutoff or was stopped. Leaves the relaxation without fixings.
 */
export class Dive {
  private readonly parts: DiveParts;
  private readonly options: DiveOptions;
  private readonly choices: number;
  private readonly cost: Float64Array;
  /** By `person * days + day`: the choice, -1 = open. */
  private readonly fixed: Int16Array;
  /** By person, day and choice: 1 = ruled out. */
  private readonly banned: Uint8Array;
  /** What each step fixed, and the columns that it shut out. */
  private readonly shut: { readonly cells: readonly Cell[]; readonly columns: readonly number[] }[] = [];
  /** By column: 1 = shut out. */
  private readonly isShut: number[] = [];
  /** Share of the undecided people whose cells the next step fixes. */
  private share: number;

  constructor(parts: DiveParts, options: DiveOptions) {
    this.parts = parts;
    this.options = options;
    this.share = options.share;
    this.choices = parts.problem.shifts.length + 1;
    this.cost = new Float64Array(parts.problem.days * this.choices);
    this.fixed = new Int16Array(parts.problem.days * parts.problem.people.length).fill(-1);
    this.banned = new Uint8Array(this.fixed.length * this.choices);
  }

  /** Yields after each fixing. */
  *run(): Generator<void, readonly Uint8Array[] | null> {
    try {
      let solution = this.settle();
      while (solution && solution.value <= this.options.cutoff() - 1 + TINY) {
        const groups = this.chooseCells(solution.x);
        if (groups.length === 0 || this.options.hurry()) return this.months(solution.x);
        solution = this.advance(solution.value, groups);
        yield;
      }
      return null;
    } finally {
      while (this.shut.length > 0) this.undo();
    }
  }

  /**
   * Fixes the groups of cells; where that costs too much fewer of them, in the end only the very best cell; where that costs too
   * much, too, it is ruled out instead. How many went well says with how many the next step begins.
   */
  private advance(value: number, groups: readonly (readonly Cell[])[]): RelaxedSolution | null {
    const room = this.options.cutoff() - 1 - value;
    const most = value + Math.max(0.5, room * PATIENT_SHARE);
    let count = Math.max(1, Math.floor(groups.length * this.share));
    for (;;) {
      this.fix(count > 0 ? groups.slice(0, count).flat() : groups[0].slice(0, 1));
      const next = this.settle(value + Math.max(0.5, room * CALM_SHARE));
      if (next && next.value <= most) {
        this.share = Math.min(this.options.share, Math.max(this.share, count / groups.length) * 1.5);
        return next;
      }
      this.undo();
      if (this.options.stop()) return null;
      this.share = Math.max(0.01, this.share / 3);
      if (count === 0 || (count === 1 && groups[0].length === 1)) break;
      count = count === 1 ? 0 : Math.floor(count / 4);
    }
    this.ban(groups[0][0]);
    return this.settle();
  }

  private months(x: Float64Array): Uint8Array[] {
    const { columns } = this.parts.pool;
    const best: { value: number; month: Uint8Array }[] = [];
    x.forEach((value, i) => {
      const { person, month } = columns[i];
      if (value > (best[person]?.value ?? 0)) best[person] = { value, month };
    });
    return best.map((b) => b.month);
  }

  private fix(cells: readonly Cell[]): void {
    for (const { person, day, choice } of cells) this.fixed[person * this.parts.problem.days + day] = choice;
    const wanted = Map.groupBy(cells, (c) => c.person);
    this.shutOut(cells, ({ person, month }) => wanted.get(person)?.some((c) => month[c.day] !== c.choice) ?? false);
  }

  private ban({ person, day, choice, value }: Cell): void {
    this.banned[(person * this.parts.problem.days + day) * this.choices + choice] = 1;
    this.shutOut([], (c) => c.person === person && c.month[day] === choice && value > 0);
  }

  private shutOut(cells: readonly Cell[], out: (column: Column) => boolean): void {
    const columns: number[] = [];
    this.parts.pool.columns.forEach((column, i) => {
      if (this.isShut[i] === 1 || !out(column)) return;
      this.isShut[i] = 1;
      columns.push(i);
      this.parts.relaxation.bound(i, 0, 0);
    });
    this.shut.push({ cells, columns });
  }

  private undo(): void {
    const last = this.shut.pop();
    for (const { person, day } of last?.cells ?? []) this.fixed[person * this.parts.problem.days + day] = -1;
    for (const i of last?.columns ?? []) {
      this.isShut[i] = 0;
      this.parts.relaxation.bound(i, 0, Number.POSITIVE_INFINITY);
    }
  }

  /** Solves the relaxation and lets everybody answer a few times, more often while the value is above `calm`. */
  private settle(calm = Number.NEGATIVE_INFINITY): RelaxedSolution | null {
    const { relaxation } = this.parts;
    let solution = relaxation.solve(PATIENCE, 'bounds');
    for (let round = 0; round < this.options.mostRounds && solution; round++) {
      const before: RelaxedSolution = solution;
      if (round >= this.options.rounds && before.value <= calm) break;
      const fresh = this.answers(before);
      if (!fresh) return null;
      relaxation.add(fresh);
      if (!fresh.some((c) => reducedCost(c, before) < -TINY)) break;
      solution = relaxation.solve(PATIENCE);
    }
    return solution;
  }

  private answers(solution: RelaxedSolution): Column[] | null {
    const { problem, index, pricer, pool } = this.parts;
    const duals = roundDuals(problem, solution.duals);
    const fresh: Column[] = [];
    const { giveWay } = this.options;
    const used = giveWay > 0 ? usedColumns(pool.columns, solution.x) : [];
    for (let person = 0; person < problem.people.length; person++) {
      if (this.options.stop()) return null;
      if (used[person]?.some(({ share }) => share > WHOLE)) continue;
      pricedCells(problem, index, person, duals, this.cost);
      this.keepFixed(person);
      const month = pricer.cheap(person, this.cost)?.month;
      const column = month ? pool.add(person, month) : null;
      if (!column) continue;
      fresh.push(column);
      // The next people see prices at which this month is taken in place of what the relaxation had for this person.
      for (const { column: old, share } of used[person] ?? []) movePrices(problem, duals, old, giveWay * share);
      if (giveWay > 0) movePrices(problem, duals, column, -giveWay);
    }
    return fresh;
  }

  private keepFixed(person: number): void {
    const { days } = this.parts.problem;
    for (let d = 0; d < days; d++) {
      const only = this.fixed[person * days + d];
      for (let c = 0; c < this.choices; c++) {
        const out = this.banned[(person * days + d) * this.choices + c] === 1;
        if (out || (only >= 0 && c !== only)) this.cost[d * this.choices + c] = NEVER;
      }
    }
  }

  /** The best undecided cell of each person with those that go along, the best people first. */
  private chooseCells(x: Float64Array): Cell[][] {
    const { problem, pool } = this.parts;
    const shares = new Float64Array(problem.people.length * problem.days * this.choices);
    x.forEach((value, i) => {
      if (value < TINY) return;
      const { person, month } = pool.columns[i];
      for (let d = 0; d < month.length; d++) shares[(person * problem.days + d) * this.choices + month[d]] += value;
    });
    const best: Cell[] = [];
    for (let person = 0; person < problem.people.length; person++) {
      const cell = this.bestCell(shares, person);
      if (cell) best.push(cell);
    }
    best.sort((a, b) => b.value - a.value);
    return best.map((cell) => (this.options.along < 1 ? this.withNeighbours(cell, x, shares) : [cell]));
  }

  /** The cell with the other cells of the month that speaks for it most, as far as they are liked well enough themselves. */
  private withNeighbours(cell: Cell, x: Float64Array, shares: Float64Array): Cell[] {
    const { problem, pool } = this.parts;
    const { person } = cell;
    let best = -1;
    pool.columns.forEach((c, i) => {
      if (c.person === person && c.month[cell.day] === cell.choice && x[i] > (best < 0 ? 0 : x[best])) best = i;
    });
    const liked: Cell[] = [cell];
    pool.columns[best]?.month.forEach((choice, day) => {
      const at = person * problem.days + day;
      const value = shares[at * this.choices + choice];
      if (day !== cell.day && this.fixed[at] < 0 && value >= this.options.along) liked.push({ person, day, choice, value });
    });
    return liked;
  }

  private bestCell(shares: Float64Array, person: number): Cell | null {
    const { days } = this.parts.problem;
    let best: Cell | null = null;
    for (let day = 0; day < days; day++) {
      if (this.fixed[person * days + day] >= 0) continue;
      for (let choice = 0; choice < this.choices; choice++) {
        const share = shares[(person * days + day) * this.choices + choice];
        if (share < TINY || share > WHOLE) continue;
        const value = share + this.options.random() * 0.05;
        if (!best || value > best.value) best = { person, day, choice, value };
      }
    }
    return best;
  }
}

/** By person: the columns that the relaxation uses and how much. */
function usedColumns(columns: readonly Column[], x: Float64Array): { readonly column: Column; readonly share: number }[][] {
  const used: { column: Column; share: number }[][] = [];
  x.forEach((share, i) => {
    if (share <= TINY) return;
    const column = columns[i];
    const own = used[column.person] ?? [];
    own.push({ column, share });
    used[column.person] = own;
  });
  return used;
}

interface Cell {
  readonly person: number;
  readonly day: number;
  readonly choice: number;
  readonly value: number;
}
