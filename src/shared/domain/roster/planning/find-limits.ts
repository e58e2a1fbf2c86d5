import { addDays } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { type Ability, absentees, apart, type DemandLimit } from './demand-limits.ts';

/** Sets of demands larger than this are not looked at: nobody would understand the sentence. */
const MOST_TOGETHER = 4;

/** Other hours than all of them, and posts in common with one. */
const fits = (taken: readonly Demand[], next: Demand): boolean =>
  taken.every((d) => apart(d.shiftTypeIds, next.shiftTypeIds)) &&
  (taken.length === 0 || taken.some((d) => !apart(d.postIds, next.postIds)));

/** Demands that draw on the same people at different hours: each person serves one of them a day. */
function together(demands: readonly Demand[]): Demand[][] {
  const sets: Demand[][] = [];
  const grow = (taken: readonly Demand[], rest: readonly Demand[]): void => {
    for (const [i, next] of rest.entries()) {
      if (!fits(taken, next)) continue;
      const set = [...taken, next];
      sets.push(set);
      if (set.length < MOST_TOGETHER) grow(set, rest.slice(i + 1));
    }
  };
  grow([], demands);
  return sets.sort((a, b) => a.length - b.length);
}

/**
 * Days on which the hall cannot meet its demand whoever is put where: more needed than people of those posts who are employed, trained,
 * not on leave and allowed on those shifts. Consecutive days with the same figures are one entry. A set is left out where a part of it
 * says the same already.
 */
export function findLimits(ability: Ability): DemandLimit[] {
  const { days, demands, exceptions } = ability.context;
  const sets = together(demands);
  const found: DemandLimit[] = [];
  for (const info of days) {
    const today: DemandLimit[] = [];
    for (const set of sets) {
      if (today.some((l) => l.demands.every((d) => set.includes(d)))) continue;
      const needs = set.map((d) => neededOn(d, info, exceptions));
      const needed = needs.reduce((sum, n) => sum + n, 0);
      if (set.length > 1 && needs.includes(0)) continue;
      const people = absentees(ability, set, info.day);
      if (needed > people.able) today.push({ demands: set, from: info.day, to: info.day, needed, ...people });
    }
    for (const limit of today) merge(found, limit);
  }
  return found;
}

const figures = (l: DemandLimit): string =>
  [l.demands.map((d) => d.id).join(), l.needed, l.able, l.onLeave, l.untrained, l.barred].join(' ');

/** Lengthens the entry that says the same of the day before. */
function merge(found: DemandLimit[], limit: DemandLimit): void {
  const at = found.findIndex((l) => addDays(l.to, 1) === limit.from && figures(l) === figures(limit));
  const before = found[at];
  if (before) found[at] = { ...before, to: limit.to };
  else found.push(limit);
}
