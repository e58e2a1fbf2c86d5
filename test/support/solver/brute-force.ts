import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { breachesOf, monthCost, rowPoints, rowShare } from './check-roster.ts';

/** Every month of a person that keeps every hard rule, found by trying all of them. */
export function everyMonth(problem: RosterProblem, who: number): (readonly number[])[] {
  const choices = problem.shifts.length + 1;
  const person = problem.people[who];
  let months: (readonly number[])[] = [[]];
  for (let day = 0; day < problem.days; day++) {
    const options = Array.from({ length: choices }, (_, choice) => choice).filter(
      (choice) => person?.allowed[day * choices + choice] === 1,
    );
    months = months.flatMap((month) => options.map((choice) => [...month, choice]));
  }
  return months.filter((month) => breachesOf(problem, who, month).length === 0);
}

/** Sums of the rows that are not settled yet, and the points so far. */
interface Open {
  readonly sums: readonly number[];
  readonly points: number;
}

/**
 * The least objective by trying every combination of months, Infinity when a person has none. Combinations whose open rows
 * have the same sums differ in nothing that follows, so only the cheaper one is carried on; a row is settled with its last person.
 */
export function bruteForce(problem: RosterProblem): number {
  let open: Open[] = [settle(problem, -1, { sums: problem.rows.map(() => 0), points: 0 })];
  for (const [who, person] of problem.people.entries()) {
    const months = cheapestBySums(
      everyMonth(problem, who).map((month) => ({
        sums: problem.rows.map((row) => rowShare(problem, row, who, month)),
        points: monthCost(problem, person, month),
      })),
    );
    open = cheapestBySums(
      open.flatMap((so) =>
        months.map((month) =>
          settle(problem, who, {
            sums: so.sums.map((sum, r) => sum + (month.sums[r] ?? 0)),
            points: so.points + month.points,
          }),
        ),
      ),
    );
  }
  return open.reduce((least, { points }) => Math.min(least, points), Number.POSITIVE_INFINITY);
}

function cheapestBySums(all: readonly Open[]): Open[] {
  const best = new Map<string, Open>();
  for (const open of all) {
    const key = open.sums.join();
    const other = best.get(key);
    if (!other || open.points < other.points) best.set(key, open);
  }
  return [...best.values()];
}

/** Counts the rows that have this person last (-1: rows over nobody). */
function settle(problem: RosterProblem, who: number, open: Open): Open {
  const sums = [...open.sums];
  let points = open.points;
  for (const [r, row] of problem.rows.entries()) {
    if (Math.max(-1, ...row.people) !== who) continue;
    points += rowPoints(row, sums[r] ?? 0);
    sums[r] = 0;
  }
  return { sums, points };
}
