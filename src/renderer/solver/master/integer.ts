import type { Highs } from 'highs';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';
import { type Column, columnOf } from './columns.ts';
import { matrixOf } from './relaxation.ts';

export interface IntegerTask {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  /** Columns to choose from; people without any keep the month of `start`. */
  readonly columns: readonly Column[];
  /** By person: the month to start from. */
  readonly start: readonly Uint8Array[];
  readonly seconds: number;
  /** Only a roster below this objective is of interest. */
  readonly cutoff: number;
}

export interface IntegerAnswer {
  /** By person; null when nothing better was found. */
  readonly months: readonly Uint8Array[] | null;
  /** Nothing better exists among these columns. */
  readonly complete: boolean;
}

const OPTIMAL = 7;
const INFEASIBLE = 8;

/** The best choice of one column each, by branch and cut over the given columns. */
export function chooseColumns(highs: Highs, task: IntegerTask): IntegerAnswer {
  const { problem, index, start } = task;
  const open = new Set(task.columns.map((c) => c.person));
  const constant = fixedPart(task, open);
  const model = highs.raw.createModel();
  try {
    model.setOptionValue('output_flag', false);
    model.setOptionValue('time_limit', Math.max(0.05, task.seconds));
    model.setOptionValue('mip_rel_gap', 0);
    model.setOptionValue('mip_abs_gap', 0.99);
    model.setOptionValue('objective_bound', task.cutoff - constant.cost - 0.5);
    model.passMip(integerModel(highs, task, open, constant.sums));
    model.run();
    const status = model.getModelStatus();
    const found = model.getSolution();
    const better = found.status !== -1 && Number(model.getInfoValue('primal_solution_status').value) === 2;
    const value = model.getObjectiveValue() + constant.cost;
    const months = better && value < task.cutoff - 0.5 ? chosen(task, found.value.colValue) : null;
    return { months, complete: status === OPTIMAL || status === INFEASIBLE };
  } finally {
    model.dispose();
  }

  function chosen({ columns }: IntegerTask, x: Float64Array): readonly Uint8Array[] {
    const months = [...start];
    const slacks = 2 * problem.rows.length;
    columns.forEach((column, i) => {
      if (x[slacks + i] > 0.5) months[column.person] = column.month;
    });
    return months;
  }

  function fixedPart({ columns }: IntegerTask, free: ReadonlySet<number>) {
    const sums = new Int32Array(problem.rows.length);
    let cost = 0;
    start.forEach((month, person) => {
      if (free.has(person)) return;
      const column = columnOf(problem, index, person, month);
      cost += column.cost;
      column.rows.forEach((r, i) => {
        sums[r] += column.counts[i];
      });
    });
    return { sums, cost, columns };
  }
}

/** Soft rows with their slacks, one month for every open person. */
function integerModel(highs: Highs, { problem, columns }: IntegerTask, open: ReadonlySet<number>, sums: Int32Array) {
  const rows = problem.rows.length;
  const slacks = 2 * rows;
  const { starts, indices, values } = matrixOf(columns, rows);
  const bounds = Float64Array.from([
    ...problem.rows.map((r, i) => r.need - sums[i]),
    ...problem.people.map((_, p) => (open.has(p) ? 1 : 0)),
  ]);
  const { continuous, integer } = highs.constants.variableType;
  return {
    numCols: slacks + columns.length,
    numRows: bounds.length,
    colCost: Float64Array.from([...problem.rows.flatMap((r) => [r.under, r.over]), ...columns.map((c) => c.cost)]),
    colLower: new Float64Array(slacks + columns.length),
    colUpper: Float64Array.from({ length: slacks + columns.length }, (_, i) => (i < slacks ? Number.POSITIVE_INFINITY : 1)),
    rowLower: bounds,
    rowUpper: bounds,
    integrality: Int32Array.from({ length: slacks + columns.length }, (_, i) => (i < slacks ? continuous : integer)),
    matrix: {
      format: 'csc' as const,
      numRows: bounds.length,
      numCols: slacks + columns.length,
      starts: Int32Array.from([...Array.from({ length: slacks }, (_, i) => i), ...starts.map((s) => s + slacks)]),
      indices: Int32Array.from([...Array.from({ length: slacks }, (_, i) => i >> 1), ...indices]),
      values: Float64Array.from([...Array.from({ length: slacks }, (_, i) => (i % 2 === 0 ? 1 : -1)), ...values]),
    },
  };
}
