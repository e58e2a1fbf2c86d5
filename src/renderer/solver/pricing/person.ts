import type { CellLimit, Contract, RosterProblem, SolverPerson } from '#src/renderer/solver/model/problem.ts';

/** What pricing needs to know of one person, looked up once. */
export interface PricedPerson {
  readonly days: number;
  readonly choices: number;
  readonly person: SolverPerson;
  readonly contract: Contract;
  /** Shifts (0-based) that are allowed on some day. */
  readonly usable: readonly number[];
  /** Greatest common divisor of the usable shifts' minutes: all minutes are counted in it. */
  readonly unit: number;
  /** By shift: minutes in units. */
  readonly length: readonly number[];
  /** By shift: shifts forbidden on the next day. */
  readonly notNext: readonly ReadonlySet<number>[];
  /** Longest run that the state has to tell apart. */
  readonly maxRun: number;
  /** Whether a run may be longer than `maxRun` (no limit within the horizon). */
  readonly openRun: boolean;
  readonly minRun: number;
  readonly minOff: number;
  /** By day: Monday = 0. */
  readonly weekday: Int8Array;
  /** By day: week of the horizon, 0-based. */
  readonly week: Int8Array;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

export function pricedPerson(problem: RosterProblem, person: SolverPerson): PricedPerson {
  const { days, shifts, firstWeekday } = problem;
  const choices = shifts.length + 1;
  const usable = shifts.flatMap((_, s) => {
    for (let d = 0; d < days; d++) if (person.allowed[d * choices + s + 1] === 1) return [s];
    return [];
  });
  const unit = usable.reduce((g, s) => gcd(g, shifts[s].minutes), 0) || 1;
  const { contract } = person;
  const minRun = Math.max(1, contract.minRun);
  const openRun = contract.maxRun >= days + person.runBefore;
  return {
    days,
    choices,
    person,
    contract,
    usable,
    unit,
    length: shifts.map((s) => s.minutes / unit),
    notNext: shifts.map((s) => new Set(s.notNext)),
    maxRun: openRun ? minRun : contract.maxRun,
    openRun,
    minRun,
    minOff: Math.max(1, contract.minOff),
    weekday: Int8Array.from({ length: days }, (_, d) => (firstWeekday + d) % 7),
    week: Int8Array.from({ length: days }, (_, d) => Math.floor((firstWeekday + d) / 7)),
  };
}

/** Limits that a state may or may not count; leaving one out gives a relaxation. */
export interface CountedLimits {
  readonly minutes: boolean;
  readonly weekends: boolean;
  readonly weekMinutes: boolean;
  readonly weekDays: boolean;
  /** Shifts whose number of days is counted. */
  readonly shifts: readonly number[];
  /** Numbers of the person's `limits` that are counted. */
  readonly cells: readonly number[];
}

export const NOTHING_COUNTED: CountedLimits = {
  minutes: false,
  weekends: false,
  weekMinutes: false,
  weekDays: false,
  shifts: [],
  cells: [],
};

/** The first limit that a month (choices by day) breaks among those that `counted` leaves out; null = it keeps them all. */
export function missedLimit(p: PricedPerson, month: Uint8Array, counted: CountedLimits): CountedLimits | null {
  const { contract } = p;
  if (!counted.weekDays && overWeek(p, month, () => 1, contract.maxWeekDays)) return { ...counted, weekDays: true };
  const units = (s: number) => p.length[s] * p.unit;
  if (!counted.weekMinutes && overWeek(p, month, units, contract.maxWeekMinutes)) return { ...counted, weekMinutes: true };
  let minutes = 0;
  for (const c of month) if (c > 0) minutes += units(c - 1);
  if (!counted.minutes && (minutes < contract.minMinutes || minutes > contract.maxMinutes)) return { ...counted, minutes: true };
  if (!counted.weekends && weekendsWorked(p, month) > contract.maxWeekends) return { ...counted, weekends: true };
  for (const s of p.usable) {
    if (counted.shifts.includes(s) || contract.maxOfShift[s] >= p.days) continue;
    if (month.reduce((n, c) => n + (c === s + 1 ? 1 : 0), 0) > contract.maxOfShift[s])
      return { ...counted, shifts: [...counted.shifts, s] };
  }
  for (const [i, limit] of (p.person.limits ?? []).entries())
    if (!counted.cells.includes(i) && sumOf(p, month, limit) > limit.most) return { ...counted, cells: [...counted.cells, i] };
  return null;
}

const sumOf = (p: PricedPerson, month: Uint8Array, { add }: CellLimit): number =>
  month.reduce((sum, choice, d) => sum + add[d * p.choices + choice], 0);

function overWeek(p: PricedPerson, month: Uint8Array, size: (shift: number) => number, limits: readonly number[]): boolean {
  let sum = 0;
  for (let d = 0; d < p.days; d++) {
    if (p.weekday[d] === 0) sum = 0;
    if (month[d] > 0) sum += size(month[d] - 1);
    if (sum > limits[p.week[d]]) return true;
  }
  return false;
}

function weekendsWorked(p: PricedPerson, month: Uint8Array): number {
  let weekends = 0;
  for (let d = 0; d < p.days; d++) {
    if (month[d] === 0 || p.weekday[d] < 5) continue;
    if (p.weekday[d] === 5 || d === 0 || month[d - 1] === 0) weekends++;
  }
  return weekends;
}
