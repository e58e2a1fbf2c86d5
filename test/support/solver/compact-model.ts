import type { RosterProblem, SolverPerson } from '#src/renderer/solver/model/problem.ts';

/**
 * The whole month as one integer programme in the LP text format: a binary per person, day and choice, the rules written out
 * as inequalities. Nothing is shared with the engine's months-as-columns view of the same problem.
 */
export function compactModel(problem: RosterProblem): string {
  const terms: string[] = [];
  const constraints: string[] = [];
  const binaries: string[] = [];
  for (const [p, person] of problem.people.entries()) {
    const choices = problem.shifts.length + 1;
    for (let cell = 0; cell < problem.days * choices; cell++) {
      if (person.allowed[cell] !== 1) continue;
      binaries.push(`x${p}_${cell}`);
      const cost = person.cost[cell] ?? 0;
      if (cost !== 0) terms.push(`${signed(cost)} x${p}_${cell}`);
    }
    const rules = new PersonRules(problem, p, person);
    constraints.push(...rules.all());
    binaries.push(...rules.weekends);
  }
  for (const [r, row] of problem.rows.entries()) {
    terms.push(`${signed(row.under)} u${r}`, `${signed(row.over)} o${r}`);
    const sum = row.people.flatMap((p) =>
      Array.from(row.cells).flatMap((cell, i) =>
        problem.people[p]?.allowed[cell] === 1 ? [`${signed(row.coefficients[i] ?? 0)} x${p}_${cell}`] : [],
      ),
    );
    constraints.push(`${sum.join(' ')} + u${r} - o${r} = ${row.need}`);
  }
  return [
    'Minimize',
    ` obj: ${lines(terms.length > 0 ? terms : ['0 nothing'])}`,
    'Subject To',
    ...constraints.map((text, i) => ` c${i}: ${lines(text.split(/ (?=[+-] )/))}`),
    'Binary',
    ...binaries.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}

const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
/** The format wants short lines. */
const lines = (terms: readonly string[]): string => terms.map((term, i) => (i % 12 === 11 ? `${term}\n` : term)).join(' ');

class PersonRules {
  readonly weekends: string[] = [];
  private readonly found: string[] = [];
  private readonly choices: number;
  private readonly problem: RosterProblem;
  private readonly p: number;
  private readonly person: SolverPerson;

  constructor(problem: RosterProblem, p: number, person: SolverPerson) {
    this.problem = problem;
    this.p = p;
    this.person = person;
    this.choices = problem.shifts.length + 1;
  }

  all(): readonly string[] {
    this.oneChoiceADay();
    this.rotation();
    this.runs();
    this.weekendLimit();
    this.totals();
    return this.found;
  }

  private cells(keep: (day: number, choice: number) => boolean): { day: number; choice: number; name: string }[] {
    const { days } = this.problem;
    return Array.from({ length: days * this.choices }, (_, cell) => ({
      cell,
      day: Math.floor(cell / this.choices),
      choice: cell % this.choices,
      name: `x${this.p}_${cell}`,
    })).filter(({ cell, day, choice }) => this.person.allowed[cell] === 1 && keep(day, choice));
  }

  private sum(keep: (day: number, choice: number) => boolean, weight: (choice: number) => number = () => 1): string {
    const terms = this.cells(keep).map(({ choice, name }) => `${signed(weight(choice))} ${name}`);
    return terms.length > 0 ? terms.join(' ') : `+ 0 x${this.p}_none`;
  }

  private oneChoiceADay(): void {
    for (let day = 0; day < this.problem.days; day++) this.found.push(`${this.sum((d) => d === day)} = 1`);
  }

  private rotation(): void {
    const { shifts, days } = this.problem;
    const bans = (before: number, choice: number) => choice > 0 && shifts[before]?.notNext.includes(choice - 1) === true;
    this.found.push(`${this.sum((d, c) => d === 0 && bans(this.person.shiftBefore, c))} = 0`);
    for (let day = 1; day < days; day++)
      for (const { choice, name } of this.cells((d, c) => d === day - 1 && c > 0))
        for (const { name: next } of this.cells((d, c) => d === day && bans(choice - 1, c)))
          this.found.push(`+ 1 ${name} + 1 ${next} <= 1`);
  }

  private runs(): void {
    const { days } = this.problem;
    const { maxRun, minRun, minOff } = this.person.contract;
    const { runBefore } = this.person;
    const worked = (from: number, to: number) => this.sum((d, c) => d >= from && d <= to && c > 0);
    for (let day = 0; day + maxRun < days; day++) this.found.push(`${worked(day, day + maxRun)} <= ${maxRun}`);
    if (runBefore > 0 && maxRun - runBefore < days)
      this.found.push(`${worked(0, Math.max(0, maxRun - runBefore))} <= ${Math.max(0, maxRun - runBefore)}`);
    for (let length = 1; length < minRun; length++) this.noRun(length, true);
    for (let length = 1; length < minOff; length++) this.noRun(length, false);
  }

  /** No run of exactly this length strictly inside the month. */
  private noRun(length: number, works: boolean): void {
    for (let start = 1; start + length < this.problem.days; start++) {
      const inside = (d: number) => d >= start && d < start + length;
      const beside = (d: number) => d === start - 1 || d === start + length;
      this.found.push(`${this.sum((d, c) => (inside(d) && c > 0 === works) || (beside(d) && c > 0 !== works))} <= ${length + 1}`);
    }
  }

  private weekendLimit(): void {
    const { firstWeekday, days } = this.problem;
    const names: string[] = [];
    for (let day = 0; day < days; day++) {
      if ((firstWeekday + day) % 7 < 5) continue;
      const name = `w${this.p}_${Math.floor((firstWeekday + day) / 7)}`;
      if (!names.includes(name)) names.push(name);
      this.found.push(`${this.sum((d, c) => d === day && c > 0)} - 1 ${name} <= 0`);
    }
    if (names.length > 0)
      this.found.push(`${names.map((name) => `+ 1 ${name}`).join(' ')} <= ${this.person.contract.maxWeekends}`);
    this.weekends.push(...names);
  }

  private totals(): void {
    const { contract } = this.person;
    const { shifts, firstWeekday, days } = this.problem;
    const minutes = (choice: number) => (choice === 0 ? 0 : (shifts[choice - 1]?.minutes ?? 0));
    const all = this.sum((_, c) => c > 0, minutes);
    this.found.push(`${all} >= ${contract.minMinutes}`, `${all} <= ${contract.maxMinutes}`);
    for (const [shift, most] of contract.maxOfShift.entries())
      this.found.push(`${this.sum((_, c) => c === shift + 1)} <= ${most}`);
    for (let week = 0; week * 7 < firstWeekday + days; week++) {
      const here = (d: number, c: number) => c > 0 && Math.floor((firstWeekday + d) / 7) === week;
      const most = contract.maxWeekMinutes[week] ?? 0;
      if (Number.isFinite(most)) this.found.push(`${this.sum(here, minutes)} <= ${most}`);
      this.found.push(`${this.sum(here)} <= ${contract.maxWeekDays[week] ?? 0}`);
    }
  }
}
