import type { Highs } from 'highs';
import type { Roster, RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { columnsRole } from '#src/renderer/solver/run/columns-role.ts';
import { Desk, type News } from '#src/renderer/solver/run/desk.ts';
import type { Role } from '#src/renderer/solver/run/messages.ts';
import { searchRole } from '#src/renderer/solver/run/search-role.ts';

/** A role's news after so many pieces of work, without a worker and without a clock. Ends early when there is nothing to do. */
export function workAlone(
  role: Role,
  problem: RosterProblem,
  { seed, pieces, highs, start = null }: { seed: number; pieces: number; highs: Highs; start?: Roster | null },
): { readonly news: readonly News[]; readonly settled: boolean } {
  const news: News[] = [];
  const desk = new Desk((item) => news.push(item));
  const steps =
    role === 'search'
      ? searchRole({ problem, desk, seed, start })
      : columnsRole({ problem, desk, seed, highs, elapsed: () => 0 });
  for (let i = 0; i < pieces && !steps.next().done; i++) desk.tellRoster();
  desk.tellRoster();
  return { news, settled: desk.settled };
}
