import fc from 'fast-check';
import type { Contract, RosterProblem, SoftRow, SolverPerson, SolverShift } from '#src/renderer/solver/model/problem.ts';
import { cheapestMonth } from './cheapest-month.ts';
import { Dice } from './random.ts';

/** What a made-up hall has. Everything else follows from the seed; smaller and fewer is simpler, so a failing case shrinks. */
export interface HallShape {
  readonly seed: number;
  readonly people: number;
  readonly days: number;
  /** Each post has an early and a late shift. */
  readonly posts: number;
  readonly night: boolean;
  readonly firstWeekday: number;
  readonly weekLimits: boolean;
  readonly totals: boolean;
  readonly runs: boolean;
  readonly weekends: boolean;
  readonly history: boolean;
  readonly leave: boolean;
  readonly wishes: boolean;
  readonly fairness: boolean;
}

const shapeOf = (people: number, days: readonly [number, number], posts: number): fc.Arbitrary<HallShape> =>
  fc.record({
    seed: fc.nat(1_000_000),
    people: fc.integer({ min: 1, max: people }),
    days: fc.integer({ min: days[0], max: days[1] }),
    posts: fc.integer({ min: 1, max: posts }),
    night: fc.boolean(),
    firstWeekday: fc.integer({ min: 0, max: 6 }),
    weekLimits: fc.boolean(),
    totals: fc.boolean(),
    runs: fc.boolean(),
    weekends: fc.boolean(),
    history: fc.boolean(),
    leave: fc.boolean(),
    wishes: fc.boolean(),
    fairness: fc.boolean(),
  });

/** Small enough for brute force: up to three people, five days, one post with a night watch. */
export const tinyShape: fc.Arbitrary<HallShape> = shapeOf(3, [2, 5], 1);
/** For the compact model: up to six people, two weeks, two posts. */
export const smallShape: fc.Arbitrary<HallShape> = shapeOf(6, [7, 14], 2);
/** One person's month as the engine really prices it: up to five weeks, four posts. */
export const monthShape: fc.Arbitrary<HallShape> = shapeOf(1, [14, 35], 4);

/** A county hall: so many people, a month that begins inside a week, everything that binds a real roster. */
export const hallShape = (people: number, seed: number): HallShape => ({
  seed,
  people,
  days: 30,
  posts: Math.max(1, Math.min(8, Math.round(people / 7))),
  night: people >= 12,
  firstWeekday: seed % 7,
  weekLimits: true,
  totals: true,
  runs: true,
  weekends: true,
  history: true,
  leave: true,
  wishes: true,
  fairness: true,
});

/** The problem of a shape. Each person has at least one month that keeps every hard rule, so the whole has a roster. */
export function makeProblem(shape: HallShape): RosterProblem {
  const dice = new Dice(shape.seed);
  const shifts = makeShifts(shape);
  const contracts = Array.from({ length: Math.max(1, Math.ceil(shape.people / 4)) }, () => makeContract(shape, shifts, dice));
  const people = Array.from({ length: shape.people }, () => makePerson(shape, shifts, dice.pick(contracts), dice));
  const frame = { days: shape.days, firstWeekday: shape.firstWeekday, shifts };
  const kept = people.map((person) => withMonth(frame, person, shape, dice));
  return { ...frame, people: kept, rows: makeRows(shape, shifts, kept, dice) };
}

/** Early 8 h, late 7 h 30 min, night 10 h: no early after late, nothing but nights after a night. */
function makeShifts({ posts, night }: HallShape): readonly SolverShift[] {
  const early = Array.from({ length: posts }, (_, post) => 2 * post);
  const day = Array.from({ length: 2 * posts }, (_, shift) => shift);
  const shifts = day.map(
    (shift): SolverShift => (shift % 2 === 0 ? { minutes: 480, notNext: [] } : { minutes: 450, notNext: early }),
  );
  return night ? [...shifts, { minutes: 600, notNext: day }] : shifts;
}

function makeContract(shape: HallShape, shifts: readonly SolverShift[], dice: Dice): Contract {
  const { days, firstWeekday } = shape;
  const weeks = Math.ceil((firstWeekday + days) / 7);
  const byWeek = (value: number) => Array.from({ length: weeks }, () => value);
  const maxRun = shape.runs ? dice.between(2, 6) : days;
  return {
    maxOfShift: shifts.map((_, shift) =>
      shape.totals && (shape.night && shift === shifts.length - 1 ? dice.percent(70) : dice.percent(20))
        ? dice.between(1, Math.max(1, Math.ceil(days / 4)))
        : days,
    ),
    minMinutes: 0,
    maxMinutes: 600 * days,
    maxRun,
    minRun: shape.runs ? dice.between(1, Math.min(2, maxRun)) : 1,
    minOff: shape.runs ? dice.between(1, 2) : 1,
    maxWeekends: shape.weekends ? dice.between(0, Math.max(1, weeks - 2)) : weeks,
    maxWeekMinutes: shape.weekLimits
      ? byWeek(dice.pick(days < 7 ? [960, 1440, 1920] : [1920, 2400, 2640]))
      : byWeek(Number.POSITIVE_INFINITY),
    maxWeekDays: shape.weekLimits ? byWeek(days < 7 ? dice.between(1, 4) : dice.between(4, 6)) : byWeek(7),
  };
}

function makePerson(shape: HallShape, shifts: readonly SolverShift[], contract: Contract, dice: Dice): SolverPerson {
  const choices = shifts.length + 1;
  const allowed = new Uint8Array(shape.days * choices);
  const cost = new Int32Array(shape.days * choices);
  const skilled = shifts.map((_, shift) => shift < 2 || dice.percent(45));
  const leaveFrom = shape.leave && dice.percent(40) ? dice.below(shape.days) : shape.days;
  const leaveTo = leaveFrom + dice.between(1, Math.max(1, Math.floor(shape.days / 4)));
  for (let day = 0; day < shape.days; day++) {
    allowed[day * choices] = 1;
    const away = day >= leaveFrom && day < leaveTo;
    for (let shift = 0; shift < shifts.length; shift++) {
      if (!away && skilled[shift] && !dice.percent(5)) allowed[day * choices + shift + 1] = 1;
    }
    // A cell fixed by hand: work, without saying which shift.
    if (!away && shape.leave && dice.percent(4)) allowed[day * choices] = 0;
    if (shape.wishes && dice.percent(25)) cost[day * choices + dice.below(choices)] = dice.between(-3, 9);
  }
  const runBefore = shape.history ? dice.below(5) : 0;
  return { contract, allowed, cost, runBefore, shiftBefore: runBefore > 0 ? dice.below(shifts.length) : -1 };
}

/** Takes away what leaves the person no month at all, then sets the hours around a month that there is. */
function withMonth(
  frame: Omit<RosterProblem, 'people' | 'rows'>,
  person: SolverPerson,
  shape: HallShape,
  dice: Dice,
): SolverPerson {
  const monthOf = (who: SolverPerson) => {
    const likes = Float64Array.from(who.allowed, () => dice.between(-20, 10));
    return cheapestMonth({ ...frame, people: [who], rows: [] }, 0, likes).month;
  };
  let kept = person;
  let month = monthOf(kept);
  if (!month) {
    const allowed = person.allowed.slice();
    for (let day = 0; day < frame.days; day++) allowed[day * (frame.shifts.length + 1)] = 1;
    kept = { ...person, allowed };
    month = monthOf(kept) ?? [];
  }
  if (!shape.totals) return kept;
  const minutes = month.reduce((sum, choice) => sum + (choice === 0 ? 0 : (frame.shifts[choice - 1]?.minutes ?? 0)), 0);
  const minMinutes = Math.max(0, minutes - 60 * dice.between(0, 10));
  return { ...kept, contract: { ...kept.contract, minMinutes, maxMinutes: minutes + 60 * dice.between(0, 10) } };
}

function makeRows(shape: HallShape, shifts: readonly SolverShift[], people: readonly SolverPerson[], dice: Dice): SoftRow[] {
  const choices = shifts.length + 1;
  const rows: SoftRow[] = [];
  for (let day = 0; day < shape.days; day++) {
    for (let shift = 0; shift < shifts.length; shift++) {
      const cell = day * choices + shift + 1;
      const able = people.flatMap((person, i) => (person.allowed[cell] === 1 ? [i] : []));
      const weekend = (shape.firstWeekday + day) % 7 >= 5;
      if (weekend && dice.percent(60)) continue;
      const need = Math.max(0, Math.round((people.length * 0.7) / shifts.length) + dice.between(-1, 1));
      rows.push({
        people: able,
        cells: Int32Array.of(cell),
        coefficients: Int32Array.of(1),
        need,
        under: dice.pick([10, 30, 100]),
        over: dice.pick([1, 1, 5]),
      });
    }
  }
  return shape.fairness ? [...rows, ...fairnessRows(shape, shifts, people, dice)] : rows;
}

/** Late and night shifts, weekend days and hours of each person against a fair share. */
function fairnessRows(shape: HallShape, shifts: readonly SolverShift[], people: readonly SolverPerson[], dice: Dice): SoftRow[] {
  const choices = shifts.length + 1;
  const cells = Array.from({ length: shape.days * choices }, (_, cell) => cell).filter((cell) => cell % choices > 0);
  const shiftOf = (cell: number) => (cell % choices) - 1;
  const late = cells.filter((cell) => shiftOf(cell) % 2 === 1 || shiftOf(cell) >= 2 * shape.posts);
  const weekend = cells.filter((cell) => (shape.firstWeekday + Math.floor(cell / choices)) % 7 >= 5);
  const row = (person: number, of: readonly number[], weight: (cell: number) => number, need: number): SoftRow => ({
    people: [person],
    cells: Int32Array.from(of),
    coefficients: Int32Array.from(of, weight),
    need,
    under: dice.between(0, 4),
    over: dice.between(1, 6),
  });
  return people.flatMap((_, person) => [
    ...(late.length > 0
      ? [row(person, late, (cell) => (shiftOf(cell) >= 2 * shape.posts ? 2 : 1), dice.between(0, Math.ceil(shape.days / 4)))]
      : []),
    ...(weekend.length > 0 ? [row(person, weekend, () => 1, dice.between(0, 3))] : []),
    // Hours in half hours: a row with large coefficients.
    row(person, cells, (cell) => (shifts[shiftOf(cell)]?.minutes ?? 0) / 30, Math.round(shape.days * dice.between(9, 12))),
  ]);
}
