import type { Contract, Roster, RosterProblem, SoftRow, SolverPerson } from '#src/renderer/solver/model/problem.ts';

/** A hard rule that a roster breaks. `day` is where it shows; -1 = the month as a whole. */
export interface Breach {
  readonly rule: HardRule;
  readonly person: number;
  readonly day: number;
}

export type HardRule =
  | 'shape'
  | 'allowed'
  | 'rotation'
  | 'maxOfShift'
  | 'minMinutes'
  | 'maxMinutes'
  | 'maxRun'
  | 'minRun'
  | 'minOff'
  | 'maxWeekends'
  | 'maxWeekMinutes'
  | 'maxWeekDays'
  | 'cells';

export interface Verdict {
  /** Points of the people's own choices plus points of the rows. */
  readonly objective: number;
  readonly breaches: readonly Breach[];
}

/**
 * Judges a roster from the definitions alone, day by day and without the engine's code: what a person may do, what a
 * row costs. Slow on purpose; every proof of the engine ends here.
 */
export function checkRoster(problem: RosterProblem, roster: Roster): Verdict {
  const { days, people, rows } = problem;
  if (roster.length !== people.length * days)
    return { objective: Number.NaN, breaches: [{ rule: 'shape', person: -1, day: -1 }] };
  const months = people.map((_, person) => Array.from(roster.subarray(person * days, (person + 1) * days)));
  const breaches = months.flatMap((month, person) =>
    breachesOf(problem, person, month).map(({ rule, day }) => ({ rule, person, day })),
  );
  const own = people.reduce((sum, person, i) => sum + monthCost(problem, person, months[i] ?? []), 0);
  return { objective: rows.reduce((sum, row) => sum + rowCost(problem, row, months), own), breaches };
}

/** What a month's choices and its hours cost the person. */
export function monthCost(problem: RosterProblem, person: SolverPerson, month: readonly number[]): number {
  const choices = problem.shifts.length + 1;
  const chosen = month.reduce((sum, choice, day) => sum + (person.cost[day * choices + choice] ?? Number.NaN), 0);
  if (!person.hours) return chosen;
  const { need, per, under, over } = person.hours;
  const worked = month.reduce((sum, choice) => sum + (choice === 0 ? 0 : (problem.shifts[choice - 1]?.minutes ?? Number.NaN)), 0);
  const steps = (worked - need) / per;
  return chosen + (steps < 0 ? -steps * under : steps * over);
}

/** What a month adds to the sum of a row; 0 for a person whom the row does not count. */
export const rowShare = (problem: RosterProblem, row: SoftRow, person: number, month: readonly number[]): number =>
  row.people.includes(person) ? countedCells(problem, row, month) : 0;

function countedCells(problem: RosterProblem, row: SoftRow, month: readonly number[]): number {
  const choices = problem.shifts.length + 1;
  let share = 0;
  for (const [i, cell] of row.cells.entries()) {
    if (month[Math.floor(cell / choices)] === cell % choices) share += row.coefficients[i] ?? Number.NaN;
  }
  return share;
}

/** What a row costs at a sum. */
export const rowPoints = (row: SoftRow, sum: number): number =>
  sum < row.need ? row.under * (row.need - sum) : row.over * (sum - row.need);

const rowCost = (problem: RosterProblem, row: SoftRow, months: readonly (readonly number[])[]): number =>
  rowPoints(
    row,
    row.people.reduce((sum, person) => sum + countedCells(problem, row, months[person] ?? []), 0),
  );

/** Every hard rule that one person's month breaks. */
export function breachesOf(
  problem: RosterProblem,
  who: number,
  month: readonly number[],
): { readonly rule: HardRule; readonly day: number }[] {
  const person = problem.people[who];
  if (!person) return [{ rule: 'shape', day: -1 }];
  const found: { rule: HardRule; day: number }[] = [];
  const choices = problem.shifts.length + 1;
  for (const [day, choice] of month.entries()) {
    if (choice >= choices) found.push({ rule: 'shape', day });
    else if (person.allowed[day * choices + choice] !== 1) found.push({ rule: 'allowed', day });
    const before = day === 0 ? person.shiftBefore : (month[day - 1] ?? 0) - 1;
    if (choice > 0 && before >= 0 && problem.shifts[before]?.notNext.includes(choice - 1)) found.push({ rule: 'rotation', day });
  }
  found.push(...runBreaches(person, month), ...totalBreaches(problem, person.contract, month));
  for (const { add, most } of person.limits ?? [])
    if (month.reduce((sum, choice, day) => sum + (add[day * choices + choice] ?? 0), 0) > most)
      found.push({ rule: 'cells', day: -1 });
  return found;
}

function runBreaches({ contract, runBefore }: SolverPerson, month: readonly number[]): { rule: HardRule; day: number }[] {
  const found: { rule: HardRule; day: number }[] = [];
  for (let start = 0; start < month.length; ) {
    const works = (month[start] ?? 0) > 0;
    let end = start;
    while (end < month.length && (month[end] ?? 0) > 0 === works) end++;
    const inside = start > 0 && end < month.length;
    const length = end - start;
    if (works && length + (start === 0 ? runBefore : 0) > contract.maxRun) found.push({ rule: 'maxRun', day: start });
    if (works && inside && length < contract.minRun) found.push({ rule: 'minRun', day: start });
    if (!works && inside && length < contract.minOff) found.push({ rule: 'minOff', day: start });
    start = end;
  }
  return found;
}

function totalBreaches(problem: RosterProblem, contract: Contract, month: readonly number[]): { rule: HardRule; day: number }[] {
  const found: { rule: HardRule; day: number }[] = [];
  const minutes = (choice: number) => (choice === 0 ? 0 : (problem.shifts[choice - 1]?.minutes ?? Number.NaN));
  const total = month.reduce((sum, choice) => sum + minutes(choice), 0);
  if (total < contract.minMinutes) found.push({ rule: 'minMinutes', day: -1 });
  if (total > contract.maxMinutes) found.push({ rule: 'maxMinutes', day: -1 });
  for (const [shift, most] of contract.maxOfShift.entries()) {
    if (month.filter((choice) => choice === shift + 1).length > most) found.push({ rule: 'maxOfShift', day: -1 });
  }
  const weekOf = (day: number) => Math.floor((problem.firstWeekday + day) / 7);
  const weekends = new Set<number>();
  const weekMinutes = new Map<number, number>();
  const weekDays = new Map<number, number>();
  for (const [day, choice] of month.entries()) {
    if (choice === 0) continue;
    const week = weekOf(day);
    if ((problem.firstWeekday + day) % 7 >= 5) weekends.add(week);
    weekMinutes.set(week, (weekMinutes.get(week) ?? 0) + minutes(choice));
    weekDays.set(week, (weekDays.get(week) ?? 0) + 1);
  }
  if (weekends.size > contract.maxWeekends) found.push({ rule: 'maxWeekends', day: -1 });
  for (const [week, sum] of weekMinutes) {
    const day = Math.max(0, week * 7 - problem.firstWeekday);
    if (!(sum <= (contract.maxWeekMinutes[week] ?? Number.NaN))) found.push({ rule: 'maxWeekMinutes', day });
    if (!((weekDays.get(week) ?? 0) <= (contract.maxWeekDays[week] ?? Number.NaN))) found.push({ rule: 'maxWeekDays', day });
  }
  return found;
}
