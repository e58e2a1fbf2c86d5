/**
 * The engine's own picture of a month: numbers only, so that it can be posted to a worker and priced without looking anything up.
 * Choice 0 of a day is a day off, choice k ≥ 1 is `shifts[k - 1]`. A cell is `day * choices + choice`, `choices = shifts.length + 1`.
 */
export interface RosterProblem {
  /** Number of days. */
  readonly days: number;
  /** Weekday of day 0, Monday = 0. Weeks run Monday to Sunday. */
  readonly firstWeekday: number;
  readonly shifts: readonly SolverShift[];
  readonly people: readonly SolverPerson[];
  /** Everything that is weighed over several people or days: demand, fairness, hours. */
  readonly rows: readonly SoftRow[];
}

export interface SolverShift {
  readonly minutes: number;
  /** Shift numbers (0-based) that may not be worked on the next day. */
  readonly notNext: readonly number[];
}

/** What binds a person's month, all of it hard. People with the same limits share the object. */
export interface Contract {
  /** Most days of each shift; `days` or more = no limit. */
  readonly maxOfShift: readonly number[];
  readonly minMinutes: number;
  readonly maxMinutes: number;
  /** Longest run of work days. */
  readonly maxRun: number;
  /** Shortest run of work days; a run that touches the first or last day is exempt. */
  readonly minRun: number;
  /** Shortest run of days off, with the same exemption. */
  readonly minOff: number;
  /** Most weekends (Saturday or Sunday worked) of the month. */
  readonly maxWeekends: number;
  /** Most minutes in each week that the month touches, history of the first week not included; `Infinity` = no limit. */
  readonly maxWeekMinutes: readonly number[];
  /** Most work days in each week that the month touches, in the same way. */
  readonly maxWeekDays: readonly number[];
}

export interface SolverPerson {
  readonly contract: Contract;
  /** By cell: 1 = allowed. Leave, fixed cells, posts, training and protection are all said here. Each day allows something. */
  readonly allowed: Uint8Array;
  /** By cell: whole points that the choice costs: wishes, changes. */
  readonly cost: Int32Array;
  /** Work days in a row that end the day before day 0. */
  readonly runBefore: number;
  /** The shift (0-based) worked the day before day 0, -1 = day off. */
  readonly shiftBefore: number;
  /** The minutes that the month should have; part of what the person's month costs. */
  readonly hours?: HoursTarget;
  /** Further hard limits on sums over the month, e.g. overtime. */
  readonly limits?: readonly CellLimit[];
}

/** The chosen cells' numbers may add up to `most` at most. */
export interface CellLimit {
  /** By cell: whole numbers from 0. */
  readonly add: Int32Array;
  readonly most: number;
}

/** Points for every `per` minutes under or over. `need` and all shifts are whole multiples of `per`. */
export interface HoursTarget {
  readonly need: number;
  readonly per: number;
  readonly under: number;
  readonly over: number;
}

/** What a month of so many minutes costs. */
export function hoursCost(target: HoursTarget | undefined, minutes: number): number {
  if (!target) return 0;
  const { need, per, under, over } = target;
  return minutes < need ? ((need - minutes) / per) * under : ((minutes - need) / per) * over;
}

/** Minutes of a month given as choices by day. */
export const minutesWorked = (shifts: readonly SolverShift[], month: Uint8Array): number => {
  let minutes = 0;
  for (const choice of month) if (choice > 0) minutes += shifts[choice - 1].minutes;
  return minutes;
};

/**
 * Points for being under or over a number: `under * max(0, need - sum) + over * max(0, sum - need)`, where the sum is the
 * coefficients of the chosen cells of these people. Demand has one day and many people, fairness one person and many days.
 */
export interface SoftRow {
  readonly people: readonly number[];
  readonly cells: Int32Array;
  /** Whole numbers ≥ 1, as long as `cells`. */
  readonly coefficients: Int32Array;
  readonly need: number;
  readonly under: number;
  readonly over: number;
}

/** A whole roster: `person * days + day` → choice. */
export type Roster = Uint8Array;
