import type { CellLimit, RosterProblem, SolverPerson } from '#src/renderer/solver/model/problem.ts';

/** One limit of a month as a number that grows from day to day. */
export interface Counter {
  readonly name: string;
  /** Values are 0 … size - 1, the month begins with 0. */
  readonly size: number;
  /** The value after a day with this choice, -1 = the limit is broken. */
  readonly next: (value: number, day: number, choice: number) => number;
  readonly mayEnd: (value: number) => boolean;
}

const always = () => true;

/** Every limit of a person that counts something and could bind. Runs and rotation are no counters: they are always watched. */
export function countersOf(problem: RosterProblem, person: SolverPerson): readonly Counter[] {
  return [
    minutesCounter(problem, person),
    weekendCounter(problem, person.contract.maxWeekends),
    ...weekCounters(problem, person),
    ...(person.limits ?? []).map((limit, i) => cellCounter(problem, limit, i)),
    ...person.contract.maxOfShift.flatMap((most, shift) => shiftCounter(problem, person, shift, most)),
  ];
}

function cellCounter({ shifts }: RosterProblem, { add, most }: CellLimit, i: number): Counter {
  const choices = shifts.length + 1;
  const unit = add.reduce(divisor, 0) || 1;
  const size = Math.floor(most / unit) + 1;
  return {
    name: `cells ${i}`,
    size,
    next: (value, day, choice) => {
      const sum = value + (add[day * choices + choice] ?? 0) / unit;
      return sum < size ? sum : -1;
    },
    mayEnd: always,
  };
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function minutesCounter({ days, shifts }: RosterProblem, { contract, allowed }: SolverPerson): Counter {
  const choices = shifts.length + 1;
  const unit = shifts.reduce((sum, shift) => divisor(sum, shift.minutes), 0) || 1;
  const units = [0, ...shifts.map((shift) => shift.minutes / unit)];
  const longest = Array.from({ length: days }, (_, day) =>
    Math.max(...units.map((minutes, choice) => (allowed[day * choices + choice] === 1 ? minutes : 0))),
  );
  /** The most that can still be worked from a day on. */
  const rest = Array.from({ length: days + 1 }, () => 0);
  for (let day = days - 1; day >= 0; day--) rest[day] = (rest[day + 1] ?? 0) + (longest[day] ?? 0);
  const least = Math.ceil(contract.minMinutes / unit);
  const most = Math.min(Math.floor(contract.maxMinutes / unit), rest[0] ?? 0);
  return {
    name: 'minutes',
    size: Math.max(most, 0) + 1,
    next: (value, day, choice) => {
      const sum = value + (units[choice] ?? 0);
      return sum > most || sum + (rest[day + 1] ?? 0) < least ? -1 : sum;
    },
    mayEnd: (value) => value >= least && value <= most,
  };
}

/** Twice the weekends used, plus 1 while this one is counted already. */
function weekendCounter({ firstWeekday, days }: RosterProblem, most: number): Counter {
  return {
    name: 'weekends',
    size: 2 * Math.min(most, Math.ceil((firstWeekday + days) / 7)) + 2,
    next: (value, day, choice) => {
      const weekday = (firstWeekday + day) % 7;
      if (weekday < 5) return value - (value % 2);
      const before = weekday === 5 ? value - (value % 2) : value;
      if (choice === 0 || before % 2 === 1) return before;
      return before / 2 + 1 > most ? -1 : before + 3;
    },
    mayEnd: always,
  };
}

function weekCounters({ firstWeekday, days, shifts }: RosterProblem, { contract }: SolverPerson): Counter[] {
  const minutes = [0, ...shifts.map((shift) => shift.minutes)];
  const weeks = Math.ceil((firstWeekday + days) / 7);
  const counter = (name: string, limits: readonly number[], weigh: (choice: number) => number, size: number): Counter => ({
    name,
    size,
    next: (value, day, choice) => {
      const weekday = (firstWeekday + day) % 7;
      const sum = (weekday === 0 ? 0 : value) + weigh(choice);
      return sum > (limits[Math.floor((firstWeekday + day) / 7)] ?? -1) ? -1 : sum;
    },
    mayEnd: always,
  });
  const binds = (limits: readonly number[], most: number) =>
    Array.from({ length: weeks }).some((_, i) => !((limits[i] ?? -1) >= most));
  const longest = Math.max(...minutes);
  return [
    ...(binds(contract.maxWeekMinutes, 7 * longest)
      ? [counter('weekMinutes', contract.maxWeekMinutes, (choice) => minutes[choice] ?? 0, 7 * longest + 1)]
      : []),
    ...(binds(contract.maxWeekDays, 7) ? [counter('weekDays', contract.maxWeekDays, (choice) => (choice === 0 ? 0 : 1), 8)] : []),
  ];
}

function shiftCounter({ days, shifts }: RosterProblem, { allowed }: SolverPerson, shift: number, most: number): Counter[] {
  const choices = shifts.length + 1;
  let possible = 0;
  for (let day = 0; day < days; day++) possible += allowed[day * choices + shift + 1] ?? 0;
  if (possible <= most) return [];
  return [
    {
      name: `shift ${shift}`,
      size: most + 1,
      next: (value, _, choice) => (choice !== shift + 1 ? value : value === most ? -1 : value + 1),
      mayEnd: always,
    },
  ];
}
