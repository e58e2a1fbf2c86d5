import type { RosterProblem } from './problem.ts';

/** The soft rows that each cell of each person counts in. */
export interface RowIndex {
  /** By person: entries of a cell lie between `start[cell]` and `start[cell + 1]`. */
  readonly of: readonly PersonRows[];
}

export interface PersonRows {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly coefficient: Int32Array;
}

export function rowIndex(problem: RosterProblem): RowIndex {
  const cells = problem.days * (problem.shifts.length + 1);
  const mine: number[][] = problem.people.map(() => []);
  problem.rows.forEach((row, r) => {
    for (const p of row.people) mine[p].push(r);
  });
  const shared = new Map<string, PersonRows>();
  return {
    of: mine.map((rows) => {
      const key = rows.join();
      const known = shared.get(key) ?? personRows(problem, rows, cells);
      shared.set(key, known);
      return known;
    }),
  };
}

function personRows(problem: RosterProblem, rows: readonly number[], cells: number): PersonRows {
  const start = new Int32Array(cells + 1);
  for (const r of rows) for (const cell of problem.rows[r].cells) start[cell + 1]++;
  for (let c = 0; c < cells; c++) start[c + 1] += start[c];
  const row = new Int32Array(start[cells]);
  const coefficient = new Int32Array(start[cells]);
  const next = start.slice();
  for (const r of rows) {
    const { cells: mine, coefficients } = problem.rows[r];
    mine.forEach((cell, i) => {
      const at = next[cell]++;
      row[at] = r;
      coefficient[at] = coefficients[i];
    });
  }
  return { start, row, coefficient };
}
