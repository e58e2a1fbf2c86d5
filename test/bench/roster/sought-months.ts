import type { Highs } from 'highs';
import { monthsWithin } from '#test/support/solver/cheapest-month.ts';
import { monthCost, rowShare } from '#test/support/solver/check-roster.ts';
import { type Leaf, repricedCosts, UNITS } from '#test/support/solver/reprice.ts';

/** More months of one person than these are not written into a programme. */
const MOST_MONTHS = 60_000;
const SECONDS = 600;

/**
 * Whether every roster of a leaf costs at least `bound` points, by an integer programme over all months that a cheaper roster
 * could be made of: those within `slack` units of their person's cheapest. A string tells why it could not be shown.
 */
export function noneCheaper(
  highs: Highs,
  leaf: Leaf,
  rowDuals: readonly number[],
  least: readonly number[],
  slack: number,
  bound: number,
): true | string {
  const months: (readonly number[])[][] = [];
  for (const who of leaf.problem.people.keys()) {
    const costs = repricedCosts(leaf.problem, who, rowDuals);
    const found = costs && monthsWithin(leaf.problem, who, costs, (least[who] ?? 0) + slack, MOST_MONTHS);
    if (!found) return `person ${who} has more than ${MOST_MONTHS} months within ${(slack / UNITS).toFixed(2)} points`;
    months.push(found);
  }
  const solution = highs.solve(programme(leaf, months), { time_limit: SECONDS, mip_rel_gap: 0, mip_abs_gap: 0 });
  if (solution.Status === 'Infeasible') return true;
  if (solution.Status !== 'Optimal') return `the programme over the months ended ${solution.Status}`;
  return solution.ObjectiveValue > bound - 0.5 ? true : `a roster of ${Math.round(solution.ObjectiveValue)} points exists`;
}

function programme({ problem, sums }: Leaf, months: readonly (readonly (readonly number[])[])[]): string {
  const objective: string[] = [];
  const constraints: string[][] = problem.people.map(() => []);
  const rows: string[][] = problem.rows.map((row, r) => {
    objective.push(`${row.under} u${r}`, `${row.over} o${r}`);
    return [];
  });
  const names: string[] = [];
  for (const [who, person] of problem.people.entries()) {
    for (const [i, month] of (months[who] ?? []).entries()) {
      const name = `z${who}_${i}`;
      names.push(name);
      objective.push(`${monthCost(problem, person, month)} ${name}`);
      constraints[who]?.push(`1 ${name}`);
      for (const [r, row] of problem.rows.entries()) {
        const share = rowShare(problem, row, who, month);
        if (share > 0) rows[r]?.push(`${share} ${name}`);
      }
    }
  }
  const sum = (terms: readonly string[]) => terms.map((term) => `+ ${term}`.replace('+ -', '- ')).join('\n ');
  const limited = problem.rows.flatMap((_, r) => {
    const terms = rows[r] ?? [];
    const range = sums[r];
    return range && terms.length > 0 ? [`${sum(terms)} >= ${range.least}`, `${sum(terms)} <= ${range.most}`] : [];
  });
  return [
    'Minimize',
    ` obj: ${sum(objective)}`,
    'Subject To',
    ...constraints.map((terms, who) => ` p${who}: ${sum(terms)} = 1`),
    ...rows.map((terms, r) => ` r${r}: ${sum([...terms, `1 u${r}`])} - 1 o${r} = ${problem.rows[r]?.need ?? 0}`),
    ...limited.map((text, i) => ` l${i}: ${text}`),
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
