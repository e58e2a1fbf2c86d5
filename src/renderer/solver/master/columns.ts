import { hoursCost, minutesWorked, type RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { RowIndex } from '#src/renderer/solver/model/row-index.ts';

/** One person's whole month as a column of the master. */
export interface Column {
  readonly person: number;
  readonly month: Uint8Array;
  /** Points of the month's own cells and hours. */
  readonly cost: number;
  /** Soft rows that the month counts in, and how much. */
  readonly rows: Int32Array;
  readonly counts: Int32Array;
}

export function columnOf(problem: RosterProblem, index: RowIndex, person: number, month: Uint8Array): Column {
  const choices = problem.shifts.length + 1;
  const { start, row, coefficient } = index.of[person];
  const sums = new Map<number, number>();
  let cost = hoursCost(problem.people[person].hours, minutesWorked(problem.shifts, month));
  for (let d = 0; d < month.length; d++) {
    const cell = d * choices + month[d];
    cost += problem.people[person].cost[cell];
    for (let i = start[cell]; i < start[cell + 1]; i++) sums.set(row[i], (sums.get(row[i]) ?? 0) + coefficient[i]);
  }
  return { person, month, cost, rows: Int32Array.from(sums.keys()), counts: Int32Array.from(sums.values()) };
}

/** The months that are known, each once. */
export class ColumnPool {
  readonly columns: Column[] = [];
  private readonly known = new Set<string>();
  private readonly problem: RosterProblem;
  private readonly index: RowIndex;

  constructor(problem: RosterProblem, index: RowIndex) {
    this.problem = problem;
    this.index = index;
  }

  /** Adds a month unless it is known; gives the new column. */
  add(person: number, month: Uint8Array): Column | null {
    const key = `${person} ${String.fromCharCode(...month)}`;
    if (this.known.has(key)) return null;
    this.known.add(key);
    const column = columnOf(this.problem, this.index, person, month.slice());
    this.columns.push(column);
    return column;
  }

  /** Forgets the columns that `keep` refuses. */
  filter(keep: (column: Column, at: number) => boolean): void {
    const kept = this.columns.filter(keep);
    this.columns.length = 0;
    this.known.clear();
    for (const column of kept) {
      this.columns.push(column);
      this.known.add(`${column.person} ${String.fromCharCode(...column.month)}`);
    }
  }
}
