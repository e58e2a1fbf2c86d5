import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';

/** How many people in service each hall, team, post and counter has, by id. */
export interface PeopleCounts {
  readonly halls: ReadonlyMap<string, number>;
  readonly teams: ReadonlyMap<string, number>;
  readonly posts: ReadonlyMap<string, number>;
  readonly counters: ReadonlyMap<string, number>;
}

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

export const usePeopleCounts = (): PeopleCounts | undefined =>
  useHallQuery(async (db) => {
    const staff = (await db.of('staff').toArray()).filter((m) => m.status !== 'left' && !m.voided);
    const here = new Set(staff.map((m) => m.id));
    const held = (await db.of('postAssignments').toArray()).filter((a) => a.to === '' && !a.voided && here.has(a.staffId));
    return {
      halls: tally(staff.map((m) => m.hallId)),
      teams: tally(staff.map((m) => m.teamId)),
      posts: tally(held.map((a) => a.postId)),
      counters: tally(held.map((a) => a.counterId)),
    };
  }, []);
