import { hoursCost, minutesWorked, type Roster, type RosterProblem, type SoftRow } from '#src/renderer/solver/model/problem.ts';
import { type RowIndex, rowIndex } from '#src/renderer/solver/model/row-index.ts';

/** A day of somebody who has no month yet. */
export const NONE = 255;

const penalty = (row: SoftRow, sum: number): number =>
  sum < row.need ? (row.need - sum) * row.under : (sum - row.need) * row.over;

/** A roster with its rows' sums and its objective, kept up to date person by person. */
export class RosterState {
  readonly problem: RosterProblem;
  readonly index: RowIndex;
  readonly roster: Roster;
  readonly sums: Int32Array;
  objective: number;
  /** Rows of one day: what a person adds to them is known cell by cell. */
  readonly daily: Uint8Array;
  private readonly choices: number;

  constructor(problem: RosterProblem, index: RowIndex = rowIndex(problem)) {
    this.problem = problem;
    this.index = index;
    this.choices = problem.shifts.length + 1;
    this.roster = new Uint8Array(problem.people.length * problem.days).fill(NONE);
    this.sums = new Int32Array(problem.rows.length);
    this.objective = problem.rows.reduce((sum, row) => sum + penalty(row, 0), 0);
    this.daily = Uint8Array.from(problem.rows, (row) => {
      const day = Math.floor((row.cells[0] ?? 0) / this.choices);
      return row.cells.every((c) => Math.floor(c / this.choices) === day) ? 1 : 0;
    });
  }

  private hours(person: number): number {
    const { people, shifts } = this.problem;
    return hoursCost(people[person].hours, minutesWorked(shifts, this.month(person)));
  }

  month(person: number): Uint8Array {
    return this.roster.subarray(person * this.problem.days, (person + 1) * this.problem.days);
  }

  private shift(person: number, day: number, choice: number, sign: 1 | -1): void {
    const cell = day * this.choices + choice;
    const { start, row, coefficient } = this.index.of[person];
    let change = sign * this.problem.people[person].cost[cell];
    for (let i = start[cell]; i < start[cell + 1]; i++) {
      const soft = this.problem.rows[row[i]];
      const before = this.sums[row[i]];
      const after = before + sign * coefficient[i];
      this.sums[row[i]] = after;
      change += penalty(soft, after) - penalty(soft, before);
    }
    this.objective += change;
  }

  /** Takes a person's month out; the objective is then that of the others. */
  remove(person: number): void {
    const month = this.month(person);
    if (month[0] === NONE) return;
    this.objective -= this.hours(person);
    for (let d = 0; d < month.length; d++) this.shift(person, d, month[d], -1);
    month.fill(NONE);
  }

  /** Gives a removed person a month. */
  put(person: number, month: Uint8Array): void {
    this.month(person).set(month);
    for (let d = 0; d < month.length; d++) this.shift(person, d, month[d], 1);
    this.objective += this.hours(person);
  }

  /** Changes one day of a person's month. */
  set(person: number, day: number, choice: number): void {
    const month = this.month(person);
    this.objective -= this.hours(person);
    this.shift(person, day, month[day], -1);
    month[day] = choice;
    this.shift(person, day, choice, 1);
    this.objective += this.hours(person);
  }

  /**
   * What each cell would cost a removed person. Exact for rows of one day; a row of several days is charged by its slope at `guess`,
   * the sum it is expected to reach.
   */
  marginal(person: number, guess: Int32Array, out: Float64Array): void {
    const { cost, allowed } = this.problem.people[person];
    const { start, row, coefficient } = this.index.of[person];
    for (let cell = 0; cell < out.length; cell++) {
      if (allowed[cell] === 0) continue;
      let sum = cost[cell];
      for (let i = start[cell]; i < start[cell + 1]; i++) {
        const soft = this.problem.rows[row[i]];
        const before = this.sums[row[i]];
        if (this.daily[row[i]] === 1) sum += penalty(soft, before + coefficient[i]) - penalty(soft, before);
        else sum += coefficient[i] * (guess[row[i]] < soft.need ? -soft.under : guess[row[i]] > soft.need ? soft.over : 0);
      }
      out[cell] = sum;
    }
  }
}
