import { wasHeld } from './after-drill.ts';
import type { Drill } from './types.ts';

/** How often somebody was expected and seen. */
export interface Participation {
  readonly staffId: string;
  readonly expected: number;
  readonly seen: number;
}

/**
 * Who took part in the drills that were held: expected is whoever stood on the roll and was not away; seen is whoever was ticked, expected
 * or not. People who stood on no roll have noughts.
 */
export function participation(staffIds: readonly string[], drills: readonly Drill[]): Participation[] {
  const lines = drills.filter(wasHeld).flatMap((d) => d.rollCall);
  const byPerson = Map.groupBy(lines, (l) => l.staffId);
  return staffIds.map((staffId) => {
    const own = byPerson.get(staffId) ?? [];
    return {
      staffId,
      expected: own.filter((l) => l.away === '' || l.at !== '').length,
      seen: own.filter((l) => l.at !== '').length,
    };
  });
}

/** Seen of expected, in whole percent; 0 when nobody was expected. */
export const shareSeen = (people: readonly Participation[]): number => {
  const expected = people.reduce((n, p) => n + p.expected, 0);
  return expected === 0 ? 0 : Math.round((people.reduce((n, p) => n + p.seen, 0) / expected) * 100);
};
