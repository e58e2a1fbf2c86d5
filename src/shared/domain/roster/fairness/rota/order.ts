import { type DayKey, weekStartOf } from '#src/shared/domain/core/day.ts';
import type { RosterPerson } from '#src/shared/domain/roster/context.ts';
import type { RotaState } from './state.ts';
import { askedKey, type RotaKind } from './types.ts';

/** Counts are sums of fractions: less than this apart they are equal. */
const SAME = 1e-6;

/** Whose turn comes first: fewest duties, none yet that week, no wish to rest that day, longest since the last one, then as they stand on the sheet. */
export function orderOf(state: RotaState, kind: RotaKind, day: DayKey): (a: RosterPerson, b: RosterPerson) => number {
  const place = new Map(state.context.people.map((p, i) => [p.member.id, i]));
  const week = weekStartOf(day);
  const unwilling = (p: RosterPerson) => Number(state.input.unwilling.has(askedKey(p.member.id, day)));
  return (a, b) => {
    const fewer = state.count(a, kind) - state.count(b, kind);
    if (Math.abs(fewer) > SAME) return fewer;
    const busy = Number(state.busyInWeek(a, week)) - Number(state.busyInWeek(b, week));
    if (busy !== 0) return busy;
    const wished = unwilling(a) - unwilling(b);
    if (wished !== 0) return wished;
    const [lastA, lastB] = [state.lastBefore(a, kind, day), state.lastBefore(b, kind, day)];
    if (lastA !== lastB) return lastA < lastB ? -1 : 1;
    return (place.get(a.member.id) ?? 0) - (place.get(b.member.id) ?? 0);
  };
}
