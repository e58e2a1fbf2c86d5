import { type HallProblem, type HallRequest, hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { breachesOf } from './check-roster.ts';

/** What the first person may be given, read back through the translation itself. */
export interface FirstPerson {
  /** Shift types of a date, '' = a day off. */
  readonly options: (date: number) => readonly string[];
  /** Points of each of them. */
  readonly costs: (date: number) => Readonly<Record<string, number>>;
}

export function firstPerson(request: HallRequest): FirstPerson {
  const hall = hallProblem(request);
  const choicesOf = (date: number) => allowedOn(hall, 0, date - 1).map((choice) => ({ choice, id: nameOf(hall, date, choice) }));
  const points = (date: number, choice: number) =>
    hall.problem.people[0]?.cost[(date - 1) * (hall.problem.shifts.length + 1) + choice] ?? Number.NaN;
  return {
    options: (date) => choicesOf(date).map(({ id }) => id),
    costs: (date) => Object.fromEntries(choicesOf(date).map(({ choice, id }) => [id, points(date, choice)])),
  };
}

/**
 * The first person's cells when they work what `pick` says wherever they may and rest on every other day, kept cells apart. Throws
 * when that month breaks a limit of the engine.
 */
export function cellsOfFirst(request: HallRequest, pick: (info: DayInfo) => string = () => ''): RosterCells {
  const hall = hallProblem(request);
  const month = request.context.days.map((info, day) => {
    const options = allowedOn(hall, 0, day);
    return options.find((choice) => nameOf(hall, dateOf(info.day), choice) === pick(info)) ?? options[0] ?? 0;
  });
  const breaches = breachesOf(hall.problem, 0, month);
  if (breaches.length > 0) throw new Error(JSON.stringify(breaches));
  return decodedFirst(hall, month);
}

function allowedOn({ problem }: HallProblem, who: number, day: number): readonly number[] {
  const choices = problem.shifts.length + 1;
  return Array.from({ length: choices }, (_, c) => c).filter((c) => problem.people[who]?.allowed[day * choices + c] === 1);
}

function decodedFirst({ problem, decode, staffIds }: HallProblem, month: readonly number[]): RosterCells {
  const roster = new Uint8Array(problem.people.length * problem.days);
  roster.set(month);
  return decode(roster).get(staffIds[0] ?? '') ?? {};
}

function nameOf(hall: HallProblem, date: number, choice: number): string {
  if (choice === 0) return '';
  const month = Array.from({ length: hall.problem.days }, (_, day) => (day === date - 1 ? choice : 0));
  const cell = decodedFirst(hall, month)[date];
  return cell?.kind === 'shift' ? cell.shiftTypeId : '';
}
