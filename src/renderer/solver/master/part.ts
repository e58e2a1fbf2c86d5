import type { RosterProblem, SoftRow } from '#src/renderer/solver/model/problem.ts';
import type { RosterState } from '#src/renderer/solver/search/state.ts';

/** Some people's share of the problem while everybody else keeps their month: `problem` counts only them. */
export interface Part {
  readonly people: readonly number[];
  readonly problem: RosterProblem;
}

/** Cuts out the people: a row asks for what the others leave open; rows that none of them counts in stay away. */
export function partOf(state: RosterState, people: readonly number[]): Part {
  const { problem, index, sums } = state;
  const choices = problem.shifts.length + 1;
  const mine = new Map<number, number>();
  const members = new Map<number, number[]>();
  people.forEach((person, i) => {
    const { start, row, coefficient } = index.of[person];
    for (const r of new Set(row)) members.set(r, [...(members.get(r) ?? []), i]);
    state.month(person).forEach((choice, d) => {
      const cell = d * choices + choice;
      for (let k = start[cell]; k < start[cell + 1]; k++) mine.set(row[k], (mine.get(row[k]) ?? 0) + coefficient[k]);
    });
  });
  const rows = [...members].map(([r, of]): SoftRow => {
    const row = problem.rows[r];
    return { ...row, people: of, need: row.need - sums[r] + (mine.get(r) ?? 0) };
  });
  return { people, problem: { ...problem, people: people.map((p) => problem.people[p]), rows } };
}
