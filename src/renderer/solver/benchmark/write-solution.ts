import type { Roster } from '#src/renderer/solver/model/problem.ts';
import type { BenchmarkInstance } from './instance.ts';

/** The text that the benchmark's scorer reads: a line per person in the file's order, its id first, a day off as `-`. */
export function writeSolution(instance: BenchmarkInstance, roster: Roster): string {
  const { horizon, shifts } = instance;
  const word = (choice: number | undefined): string => (choice ? (shifts[choice - 1]?.id ?? '-') : '-');
  const lines = instance.staff.map(({ id }, person) =>
    [id, ...Array.from({ length: horizon }, (_, day) => word(roster[person * horizon + day]))].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}
