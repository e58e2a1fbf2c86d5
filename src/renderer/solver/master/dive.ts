import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import { NEVER } from '#src/renderer/solver/pricing/lattice.ts';
import type { Pricer } from '#src/renderer/solver/pricing/pricer.ts';
import type { Column, ColumnPool } from './columns.ts';
import { pricedCells, roundDuals } from './duals.ts';
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
  /** 0 … 1, to tell dives apart. */
  readonly random: () => number;
  /** Rounds of pricing after each fixing. */
  readonly rounds: number;
  /** Share of the undecided people whose cells are fixed in one step. */
  readonly share: number;
}

/** A share of a cell above this needs no fixing. */
const WHOLE = 0.999;
const TINY = 1e-6;
/** Share of what is left up to the cutoff that one step may use up. */
const PATIENT_SHARE = 0.15;
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

  constructor(parts: DiveParts, options: DiveOptions) {
    this.parts = parts;
    this.options = options;
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
        const cells = this.chooseCells(solution.x);
        if (cells.length === 0) return this.months(solution.x);
        solution = this.advance(solution.value, cells);
        yield;
      }
      return null;
    } finally {
      while (this.shut.length > 0) this.undo();
    }
  }

  /** Fixes the cells; where that costs too much only the best of them; where that costs too much, too, it is ruled out instead. */
  private advance(value: number, cells: readonly Cell[]): RelaxedSolution | null {
    const room = this.options.cutoff() - 1 - value;
    const most = value + Math.max(0.5, room * PATIENT_SHARE);
    for (const tried of cells.length > 1 ? [cells, cells.slice(0, 1)] : [cells]) {
      this.fix(tried);
      const next = this.settle();
      if (next && next.value <= most) return next;
      this.undo();
      if (this.options.stop()) return null;
    }
    this.ban(cells[0]);
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
    const wanted = new Map(cells.map((c) => [c.person, c]));
    this.shutOut(cells, ({ person, month }) => {
      const cell = wanted.get(person);
      return cell !== undefined && month[cell.day] !== cell.choice;
    });
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

  /** Solves the relaxation and lets everybody answer a few times. */
  private settle(): RelaxedSolution | null {
    const { relaxation } = this.parts;
    let solution = relaxation.solve(PATIENCE);
    for (let round = 0; round < this.options.rounds && solution; round++) {
      const before: RelaxedSolution = solution;
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
    for (let person = 0; person < problem.people.length; person++) {
      if (this.options.stop()) return null;
      pricedCells(problem, index, person, duals, this.cost);
      this.keepFixed(person);
      const month = pricer.cheap(person, this.cost)?.month;
      const column = month ? pool.add(person, month) : null;
      if (column) fresh.push(column);
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

  /** The best undecided cell of each person, the best people first. */
  private chooseCells(x: Float64Array): Cell[] {
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
    return best.slice(0, Math.max(1, Math.floor(best.length * this.options.share)));
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

interface Cell {
  readonly person: number;
  readonly day: number;
  readonly choice: number;
  readonly value: number;
}
