import type { CellLimit } from '#src/renderer/solver/model/problem.ts';
import type { ShiftGroup } from './actions.ts';
import type { CountedLimits, PricedPerson } from './person.ts';

/**
 * The part of a state that counts limited things: days of limited shifts, the week's minutes and days, weekends. One number names a
 * combination; minutes of the month are kept apart because they run along the innermost loop.
 */
export interface Counters {
  readonly size: number;
  /** The combination after a choice, -1 = a limit is passed. `group` -1 = day off. */
  readonly after: (day: number, group: number, newWeekend: boolean) => Int32Array;
}

interface Dimension {
  readonly size: number;
  readonly stride: number;
}

interface Plan {
  readonly shifts: readonly Dimension[];
  readonly weekMinutes: Dimension;
  /** Sums that a week's shifts can reach, ascending, in units. */
  readonly weekSums: readonly number[];
  readonly weekDays: Dimension;
  readonly weekends: Dimension;
  readonly cells: readonly CellDimension[];
  readonly size: number;
}

/** Sums over cells are counted in the greatest number that divides them all. */
interface CellDimension extends Dimension {
  readonly limit: CellLimit;
  readonly unit: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const finite = (limits: readonly number[], fallback: number): number =>
  limits.reduce((m, x) => Math.max(m, Math.min(x, fallback)), 0);

function plan(p: PricedPerson, counted: CountedLimits): Plan {
  let stride = 1;
  const dimension = (size: number): Dimension => {
    const d = { size, stride };
    stride *= size;
    return d;
  };
  const { contract } = p;
  const weekSums = counted.weekMinutes ? reachableSums(p) : [0];
  const shifts = counted.shifts.map((s) => dimension(contract.maxOfShift[s] + 1));
  const weekMinutes = dimension(weekSums.length);
  const weekDays = dimension(counted.weekDays ? finite(contract.maxWeekDays, 7) + 1 : 1);
  const weekends = dimension(counted.weekends ? Math.min(contract.maxWeekends, p.days) + 1 : 1);
  const cells = counted.cells.map((i): CellDimension => {
    const limit = p.person.limits?.[i] ?? { add: new Int32Array(0), most: 0 };
    const unit = limit.add.reduce(gcd, 0) || 1;
    return { ...dimension(Math.floor(limit.most / unit) + 1), limit, unit };
  });
  return { shifts, weekMinutes, weekSums, weekDays, weekends, cells, size: stride };
}

/** Few sums exist even where the unit is small: a week has seven days. */
function reachableSums(p: PricedPerson): number[] {
  const longest = Math.max(0, ...p.usable.map((s) => p.length[s]));
  const most = Math.floor(finite(p.contract.maxWeekMinutes, longest * 7 * p.unit) / p.unit);
  const sums = new Set([0]);
  for (let day = 0; day < 7; day++)
    for (const sum of [...sums]) for (const s of p.usable) if (sum + p.length[s] <= most) sums.add(sum + p.length[s]);
  return [...sums].sort((a, b) => a - b);
}

const at = (index: number, d: Dimension): number => Math.floor(index / d.stride) % d.size;

interface Step {
  readonly counter: number;
  readonly weekUnits: number;
  readonly works: boolean;
  readonly newWeekend: boolean;
  readonly weekOver: boolean;
  readonly maxUnits: number;
  readonly maxDays: number;
  /** In each cell dimension's units. */
  readonly adds: readonly number[];
}

/** Where each combination goes. */
function table(plan: Plan, counted: CountedLimits, step: Step): Int32Array {
  return Int32Array.from({ length: plan.size }, (_, index) => {
    let next = index;
    const shift = plan.shifts[step.counter];
    if (step.counter >= 0) {
      if (at(index, shift) + 1 >= shift.size) return -1;
      next += shift.stride;
    }
    if (counted.weekends && step.newWeekend) {
      if (at(index, plan.weekends) + 1 >= plan.weekends.size) return -1;
      next += plan.weekends.stride;
    }
    const units = plan.weekSums.indexOf(plan.weekSums[at(index, plan.weekMinutes)] + step.weekUnits);
    const days = at(index, plan.weekDays) + (counted.weekDays && step.works ? 1 : 0);
    if (units < 0 || (counted.weekMinutes && step.works && plan.weekSums[units] > step.maxUnits)) return -1;
    if (counted.weekDays && step.works && days > step.maxDays) return -1;
    if (days >= plan.weekDays.size) return -1;
    for (const [i, add] of step.adds.entries()) {
      if (at(index, plan.cells[i]) + add >= plan.cells[i].size) return -1;
      next += add * plan.cells[i].stride;
    }
    next += ((step.weekOver ? 0 : units) - at(index, plan.weekMinutes)) * plan.weekMinutes.stride;
    return next + ((step.weekOver ? 0 : days) - at(index, plan.weekDays)) * plan.weekDays.stride;
  });
}

export function counters(p: PricedPerson, counted: CountedLimits, groups: readonly ShiftGroup[]): Counters {
  const dimensions = plan(p, counted);
  const weekly = counted.weekMinutes || counted.weekDays;
  const made = new Map<string, Int32Array>();
  const after = (day: number, group: number, newWeekend: boolean): Int32Array => {
    const g = groups[group];
    const step: Step = {
      counter: g?.counter ?? -1,
      weekUnits: g?.weekUnits ?? 0,
      works: group >= 0,
      newWeekend,
      weekOver: weekly && p.weekday[day] === 6,
      maxUnits: weekly ? p.contract.maxWeekMinutes[p.week[day]] / p.unit : 0,
      maxDays: weekly ? p.contract.maxWeekDays[p.week[day]] : 0,
      adds: dimensions.cells.map((c) => c.limit.add[day * p.choices + (g ? g.shifts[0] + 1 : 0)] / c.unit),
    };
    const key = JSON.stringify(step);
    const known = made.get(key) ?? table(dimensions, counted, step);
    made.set(key, known);
    return known;
  };
  return { size: dimensions.size, after };
}
