import type { RosterProblem, SolverPerson } from '#src/renderer/solver/model/problem.ts';
import type { Counter } from './month-counters.ts';
import { StateTable } from './state-table.ts';

/**
 * All that must be known of a person's days so far to say which choice may come next: the run, what the last shift forbids,
 * and the counters that are watched. Limits that are not watched are not kept by the months found here.
 */
export class MonthStates {
  /** The states that can be reached before each day; the last table is the end of the month. */
  readonly before: readonly StateTable[];
  readonly choices: number;
  private readonly runs: readonly RunState[];
  /** By run × (day 0 or later) × (off or work): the run after that day, -1 = not allowed. */
  private readonly runAfter: Int32Array;
  private readonly forbids: readonly (readonly number[])[];
  private readonly forbidOf: readonly number[];
  private readonly values: Int32Array;
  private readonly problem: RosterProblem;
  private readonly person: SolverPerson;
  private readonly allowed: Uint8Array;
  private readonly counters: readonly Counter[];

  constructor(problem: RosterProblem, person: SolverPerson, allowed: Uint8Array, counters: readonly Counter[]) {
    this.problem = problem;
    this.person = person;
    this.allowed = allowed;
    this.counters = counters;
    this.choices = problem.shifts.length + 1;
    this.values = new Int32Array(counters.length);
    const sets = new Map<string, number>([['', 0]]);
    const numberOf = (set: readonly number[]): number => {
      const key = [...new Set(set)].sort((a, b) => a - b).join();
      sets.set(key, sets.get(key) ?? sets.size);
      return sets.get(key) ?? 0;
    };
    this.forbidOf = [0, ...problem.shifts.map((shift) => numberOf(shift.notNext))];
    this.forbids = [...sets.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number)));
    this.runs = this.allRuns();
    this.runAfter = Int32Array.from(
      this.runs.flatMap((run) => [
        this.nextRun(run, true, false),
        this.nextRun(run, true, true),
        this.nextRun(run, false, false),
        this.nextRun(run, false, true),
      ]),
    );
    this.before = this.reach();
  }

  /** The state after a choice on a day; -1 = a rule says no. */
  after(key: number, day: number, choice: number): number {
    if (this.allowed[day * this.choices + choice] !== 1) return -1;
    const run = key % this.runs.length;
    let rest = Math.floor(key / this.runs.length);
    const forbid = rest % this.forbids.length;
    rest = Math.floor(rest / this.forbids.length);
    const nextRun = this.runAfter[run * 4 + (day === 0 ? 0 : 2) + (choice > 0 ? 1 : 0)] ?? -1;
    if (nextRun === -1 || (choice > 0 && this.forbids[forbid]?.includes(choice - 1))) return -1;
    let next = 0;
    for (const [i, counter] of this.counters.entries()) {
      this.values[i] = counter.next(rest % counter.size, day, choice);
      if (this.values[i] === -1) return -1;
      rest = Math.floor(rest / counter.size);
    }
    for (let i = this.counters.length - 1; i >= 0; i--) next = next * (this.counters[i]?.size ?? 1) + (this.values[i] ?? 0);
    return (next * this.forbids.length + (this.forbidOf[choice] ?? 0)) * this.runs.length + nextRun;
  }

  mayEnd(key: number): boolean {
    let rest = Math.floor(key / this.runs.length / this.forbids.length);
    return this.counters.every((counter) => {
      const value = rest % counter.size;
      rest = Math.floor(rest / counter.size);
      return counter.mayEnd(value);
    });
  }

  get start(): number {
    const { runBefore, shiftBefore } = this.person;
    const run = this.runNumber(runBefore > 0, runBefore, true);
    return (this.forbidOf[shiftBefore + 1] ?? 0) * this.runs.length + run;
  }

  private runNumber(works: boolean, length: number, mayEnd: boolean): number {
    return this.runs.findIndex((run) => run.works === works && run.length === length && run.mayEnd === mayEnd);
  }

  private reach(): readonly StateTable[] {
    const tables = [new StateTable()];
    tables[0]?.add(this.start);
    for (let day = 0; day < this.problem.days; day++) {
      const from = tables[day];
      const to = new StateTable();
      for (let i = 0; from && i < from.size; i++) {
        for (let choice = 0; choice < this.choices; choice++) {
          const next = this.after(from.keys[i] ?? 0, day, choice);
          if (next !== -1) to.add(next);
        }
      }
      tables.push(to);
    }
    return tables;
  }

  private allRuns(): RunState[] {
    const { maxRun, minOff } = this.person.contract;
    const lengths = Math.max(Math.min(maxRun, this.problem.days + this.person.runBefore), this.person.runBefore);
    const runs: RunState[] = [];
    for (let length = 1; length <= lengths; length++)
      runs.push({ works: true, length, mayEnd: false }, { works: true, length, mayEnd: true });
    for (let length = 0; length <= minOff; length++)
      runs.push({ works: false, length, mayEnd: false }, { works: false, length, mayEnd: true });
    return runs;
  }

  /** A run that holds day 0 may end when it likes; so may one that is long enough. */
  private nextRun(run: RunState, first: boolean, works: boolean): number {
    const { maxRun, minRun, minOff } = this.person.contract;
    const goesOn = run.works === works;
    if (!goesOn && !run.mayEnd) return -1;
    const length = goesOn ? run.length + 1 : 1;
    if (works && length > maxRun) return -1;
    const free = first || (goesOn && run.mayEnd);
    const mayEnd = free || length >= (works ? minRun : minOff);
    const kept = works ? length : mayEnd ? 0 : length;
    return this.runNumber(works, kept, mayEnd);
  }
}

interface RunState {
  readonly works: boolean;
  /** With history; of days off that may end it is not kept. */
  readonly length: number;
  readonly mayEnd: boolean;
}
