import type { Highs, RawModelApi } from 'highs';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { Column } from './columns.ts';

export interface RelaxedSolution {
  readonly value: number;
  /** By column, in the order in which they were added. */
  readonly x: Float64Array;
  /** By soft row, between -over and under. */
  readonly duals: Float64Array;
  readonly personDuals: Float64Array;
}

/** New columns leave the basis primal feasible, new bounds leave it dual feasible. */
const PRIMAL_SIMPLEX = 4;
const DUAL_SIMPLEX = 1;

/** Matrix entries of columns, column by column. */
export function matrixOf(columns: readonly Column[], softRows: number) {
  const entries = columns.reduce((n, c) => n + c.rows.length + 1, 0);
  const starts = new Int32Array(columns.length + 1);
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  let at = 0;
  columns.forEach((column, i) => {
    indices.set(column.rows, at);
    values.set(column.counts, at);
    at += column.rows.length;
    indices[at] = softRows + column.person;
    values[at++] = 1;
    starts[i + 1] = at;
  });
  return { starts, indices, values };
}

/**
 * The linear relaxation over the known columns: every soft row with what is under and over, every person exactly one month.
 * Keeps its basis from one solve to the next.
 */
export class Relaxation {
  readonly model: RawModelApi & { dispose(): void };
  readonly slacks: number;
  private readonly softRows: number;
  private readonly people: number;

  constructor(highs: Highs, problem: RosterProblem) {
    this.softRows = problem.rows.length;
    this.people = problem.people.length;
    this.slacks = 2 * this.softRows;
    this.model = highs.raw.createModel();
    this.model.setOptionValue('output_flag', false);
    this.model.setOptionValue('presolve', 'off');
    this.begin(problem);
  }

  private begin(problem: RosterProblem): void {
    const needs = problem.rows.map((r) => r.need);
    const bounds = [...needs, ...Array.from({ length: this.people }, () => 1)];
    const rows = bounds.length;
    const none = { starts: new Int32Array(rows + 1), indices: new Int32Array(0), values: new Float64Array(0) };
    this.model.addRows({
      lower: Float64Array.from(bounds),
      upper: Float64Array.from(bounds),
      matrix: { format: 'csr', numRows: rows, numCols: 0, ...none },
    });
    this.model.addCols({
      cost: Float64Array.from(problem.rows.flatMap((r) => [r.under, r.over])),
      lower: new Float64Array(this.slacks),
      upper: new Float64Array(this.slacks).fill(Number.POSITIVE_INFINITY),
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: this.slacks,
        starts: Int32Array.from({ length: this.slacks + 1 }, (_, i) => i),
        indices: Int32Array.from({ length: this.slacks }, (_, i) => i >> 1),
        values: Float64Array.from({ length: this.slacks }, (_, i) => (i % 2 === 0 ? 1 : -1)),
      },
    });
  }

  add(columns: readonly Column[]): void {
    if (columns.length === 0) return;
    this.model.addCols({
      cost: Float64Array.from(columns, (c) => c.cost),
      lower: new Float64Array(columns.length),
      upper: new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY),
      matrix: {
        format: 'csc',
        numRows: this.softRows + this.people,
        numCols: columns.length,
        ...matrixOf(columns, this.softRows),
      },
    });
  }

  /** Bounds of a column: 0 and 0 shuts it out, 1 and 1 fixes it. */
  bound(column: number, lower: number, upper: number): void {
    this.model.changeColBounds(this.slacks + column, lower, upper);
  }

  /** Drops columns; those behind move up. */
  drop(columns: readonly number[]): void {
    if (columns.length > 0) this.model.deleteCols({ kind: 'set', indices: Int32Array.from(columns, (c) => c + this.slacks) });
  }

  /** null when the time ran out or the columns admit no roster. */
  solve(seconds: number, changed: 'columns' | 'bounds' = 'columns'): RelaxedSolution | null {
    this.model.setOptionValue('simplex_strategy', changed === 'columns' ? PRIMAL_SIMPLEX : DUAL_SIMPLEX);
    this.model.zeroAllClocks();
    this.model.setOptionValue('time_limit', Math.max(0.01, seconds));
    this.model.run();
    const found = this.model.getSolution();
    const OPTIMAL = 7;
    if (this.model.getModelStatus() !== OPTIMAL || found.status === -1) return null;
    const { colValue, rowDual } = found.value;
    return {
      value: this.model.getObjectiveValue(),
      x: colValue.subarray(this.slacks),
      duals: rowDual.subarray(0, this.softRows),
      personDuals: rowDual.subarray(this.softRows),
    };
  }

  dispose(): void {
    this.model.dispose();
  }
}
