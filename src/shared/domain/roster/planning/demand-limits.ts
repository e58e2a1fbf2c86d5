import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { notEmployed, notTrained, protectedPeriod } from '#src/shared/domain/roster/rules/one-day.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { employedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';

/** A day on which more people are needed than there are; `demands` together where nobody can serve two of them. */
export interface DemandLimit {
  readonly demands: readonly Demand[];
  readonly from: DayKey;
  readonly to: DayKey;
  readonly needed: number;
  /** People of those posts who may work that day. */
  readonly able: number;
  /** People of those posts who are employed but may not, by what keeps them. */
  readonly onLeave: number;
  readonly untrained: number;
  /** 孕期、哺乳期: none of the shifts may be given to them. */
  readonly barred: number;
}

/** What a day asks for and who there is. */
export interface DemandDay {
  readonly day: DayKey;
  /** 一天至少要几人: the most that demands sum up to of which nobody can serve two. */
  readonly needed: number;
  /** Employed, trained, not on leave. */
  readonly able: number;
  /** People who have a shift. */
  readonly planned: number;
}

/** Who may work which shifts on which days, judged by the catalogue's own rules about one day. */
export interface Ability {
  readonly context: RosterContext;
  /** By person and shift type, the days on which a hard rule forbids it. */
  readonly barred: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<DayKey>>>;
}

/** The hard rules about a single day; the others speak of what stands around it. */
export const dayRules = [notTrained, notEmployed, protectedPeriod];

/** Judges every person on every shift for the whole month at once. */
export function abilityOf(context: RosterContext): Ability {
  const whole = (shiftTypeId: string): RosterCells =>
    Object.fromEntries(context.days.map((d) => [dateOf(d.day), { kind: 'shift', shiftTypeId }]));
  const months = [...context.shifts.keys()].map((id) => [id, whole(id)] as const);
  const barredFor = (person: RosterPerson) =>
    new Map(
      months.map(([id, cells]) => {
        const breaches = dayRules.flatMap((rule) => rule.check(context, { ...person, cells }));
        return [id, new Set(breaches.map((b) => b.day))] as const;
      }),
    );
  return { context, barred: new Map(context.people.map((p) => [p.member.id, barredFor(p)])) };
}

const shiftsOf = (context: RosterContext, demand: Demand): readonly string[] =>
  demand.shiftTypeIds.length > 0 ? demand.shiftTypeIds : [...context.shifts.keys()];
const ofPosts = (demand: Demand, person: RosterPerson): boolean =>
  demand.postIds.length === 0 || demand.postIds.includes(person.postId);
const onLeave = (person: RosterPerson, day: DayKey): boolean => person.cells[dateOf(day)]?.kind === 'leave';

/** Not on leave, and one of the shifts is open to the person that day. */
function canWork({ context, barred }: Ability, person: RosterPerson, day: DayKey, shiftTypeIds: readonly string[]): boolean {
  const days = barred.get(person.member.id);
  return !onLeave(person, day) && shiftTypeIds.some((id) => context.shifts.has(id) && !days?.get(id)?.has(day));
}

/** May serve the demand that day: of its posts, not on leave, and one of its shifts is open to the person. */
const canServe = (ability: Ability, demand: Demand, person: RosterPerson, day: DayKey): boolean =>
  ofPosts(demand, person) && canWork(ability, person, day, shiftsOf(ability.context, demand));

/** Two lists that name nothing in common. An empty list means any. */
export const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));

/** Nobody can serve both on one day: no post or no shift is common to them. */
const exclusive = (a: Demand, b: Demand): boolean => apart(a.postIds, b.postIds) || apart(a.shiftTypeIds, b.shiftTypeIds);

/** The heaviest set of demands of which nobody can serve two: so many people are needed at least. */
export function atLeast(needs: readonly { readonly demand: Demand; readonly needed: number }[]): number {
  const open = needs.filter((n) => n.needed > 0).sort((a, b) => b.needed - a.needed);
  let best = 0;
  const grow = (taken: readonly Demand[], sum: number, rest: typeof open): void => {
    best = Math.max(best, sum);
    for (const [i, next] of rest.entries()) {
      const left = rest.slice(i);
      if (sum + left.reduce((s, n) => s + n.needed, 0) <= best) return;
      if (taken.every((d) => exclusive(d, next.demand))) grow([...taken, next.demand], sum + next.needed, rest.slice(i + 1));
    }
  };
  grow([], 0, open);
  return best;
}

/** For each day of the month: at least how many are needed, how many may work, how many are planned. */
export function demandDays(ability: Ability): DemandDay[] {
  const { context } = ability;
  const shifts = [...context.shifts.keys()];
  return context.days.map((info) => ({
    day: info.day,
    needed: atLeast(context.demands.map((demand) => ({ demand, needed: neededOn(demand, info, context.exceptions) }))),
    able: context.people.filter((p) => canWork(ability, p, info.day, shifts)).length,
    planned: context.people.filter((p) => p.cells[dateOf(info.day)]?.kind === 'shift').length,
  }));
}

/** Why employed people of a set of demands are not there. */
export function absentees(ability: Ability, demands: readonly Demand[], day: DayKey) {
  const pool = ability.context.people.filter((p) => demands.some((d) => ofPosts(d, p)) && employedOn(p.member, day));
  const away = pool.filter((p) => !demands.some((d) => canServe(ability, d, p, day)));
  const leave = away.filter((p) => onLeave(p, day));
  const untrained = away.filter((p) => !onLeave(p, day) && !trainedOn(p.member, day));
  return {
    able: pool.length - away.length,
    onLeave: leave.length,
    untrained: untrained.length,
    barred: away.length - leave.length - untrained.length,
  };
}
