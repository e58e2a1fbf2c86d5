import type { Contract, RosterProblem, SoftRow, SolverPerson } from '#src/renderer/solver/model/problem.ts';
import type { BenchmarkCover, BenchmarkInstance, BenchmarkPerson } from './instance.ts';

/**
 * A benchmark file as the engine's problem. Nothing is assumed about the days before day 0; the benchmark knows no week limits.
 * Cover becomes one row per line of the file over all who may work the shift that day, also when nobody may: what is then
 * missing counts for every roster alike and belongs to the objective. A shift wanted costs its weight on every other choice
 * of the day, a shift not wanted on that choice.
 */
export function toProblem(instance: BenchmarkInstance): RosterProblem {
  const choices = instance.shifts.length + 1;
  const costs = costOf(instance, choices);
  const contracts = new Map<string, Contract>();
  const people = instance.staff.map((person, i): SolverPerson => {
    const contract = contractOf(person, instance.horizon);
    const key = JSON.stringify(contract);
    const shared = contracts.get(key) ?? contract;
    contracts.set(key, shared);
    return {
      contract: shared,
      allowed: allowedOf(person, instance.horizon, choices),
      cost: costs[i] ?? new Int32Array(instance.horizon * choices),
      runBefore: 0,
      shiftBefore: -1,
    };
  });
  return {
    days: instance.horizon,
    firstWeekday: 0,
    shifts: instance.shifts.map(({ minutes, notNext }) => ({ minutes, notNext })),
    people,
    rows: instance.cover.map((cover) => rowOf(cover, people, choices)),
  };
}

function contractOf(person: BenchmarkPerson, horizon: number): Contract {
  const weeks = horizon / 7;
  return {
    maxOfShift: person.maxOfShift.map((most) => Math.min(most, horizon)),
    minMinutes: person.minMinutes,
    maxMinutes: person.maxMinutes,
    maxRun: person.maxRun,
    minRun: person.minRun,
    minOff: person.minOff,
    maxWeekends: person.maxWeekends,
    // Infinity, which JSON writes as null, is the same for everybody: the key above stays exact.
    maxWeekMinutes: Array.from({ length: weeks }, () => Number.POSITIVE_INFINITY),
    maxWeekDays: Array.from({ length: weeks }, () => 7),
  };
}

function allowedOf(person: BenchmarkPerson, horizon: number, choices: number): Uint8Array {
  const allowed = new Uint8Array(horizon * choices);
  for (let day = 0; day < horizon; day++) {
    allowed[day * choices] = 1;
    if (person.daysOff.has(day)) continue;
    for (const [shift, most] of person.maxOfShift.entries()) if (most > 0) allowed[day * choices + shift + 1] = 1;
  }
  return allowed;
}

function costOf(instance: BenchmarkInstance, choices: number): readonly Int32Array[] {
  const costs = instance.staff.map(() => new Int32Array(instance.horizon * choices));
  const add = (cost: Int32Array, cell: number, weight: number) => {
    cost[cell] = (cost[cell] ?? 0) + weight;
  };
  for (const { person, day, shift, weight } of instance.shiftOn) {
    const cost = costs[person];
    for (let choice = 0; cost && choice < choices; choice++) {
      if (choice !== shift + 1) add(cost, day * choices + choice, weight);
    }
  }
  for (const { person, day, shift, weight } of instance.shiftOff) {
    const cost = costs[person];
    if (cost) add(cost, day * choices + shift + 1, weight);
  }
  return costs;
}

function rowOf({ day, shift, need, under, over }: BenchmarkCover, people: readonly SolverPerson[], choices: number): SoftRow {
  const cell = day * choices + shift + 1;
  return {
    people: people.flatMap((person, i) => (person.allowed[cell] === 1 ? [i] : [])),
    cells: Int32Array.of(cell),
    coefficients: Int32Array.of(1),
    need,
    under,
    over,
  };
}
