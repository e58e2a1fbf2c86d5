import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { dutyGroups } from '#src/shared/domain/roster/fairness/duty-groups.ts';
import type { DutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { creditedCounts, dutyShares } from '#src/shared/domain/roster/fairness/duty-shares.ts';
import { employedOn, protectedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';
import type { RotaKind, RotaStanding } from './types.ts';

/** Where somebody stands before the month, with what is behind the number. */
export interface Standing extends RotaStanding {
  /** Duties really done. */
  readonly done: number;
  /** People with the same key take turns. */
  readonly group: string;
}

/** By person: the round as the months before left it. */
export function standingOf(context: RosterContext, months: readonly DutyMonth[], kind: RotaKind): ReadonlyMap<string, Standing> {
  const { shifts, demands } = context;
  const people = context.people.map(({ member, postId }) => ({ member, postId }));
  const groupOf = dutyGroups(kind, demands, shifts);
  const shares = dutyShares({ duty: kind, months, people, groupOf, shifts });
  const credited = creditedCounts(shares);
  return new Map(
    shares.map((s) => [s.staffId, { count: credited.get(s.staffId) ?? s.done, last: s.last, done: s.done, group: s.group }]),
  );
}

/**
 * Who takes turns in a month: people of a post that a demand takes such duties from, whom the law lets take one on some day (《安全生产法》第
 * 二十八条; 《女职工劳动保护特别规定》第六、九条).
 */
export function inRound(context: RosterContext, kind: RotaKind): ReadonlySet<string> {
  const asking = context.demands.filter(
    (d) => d[kind] > 0 || context.exceptions.some((e) => e.demandId === d.id && e.needed > 0),
  );
  const open = asking.some((d) => d.postIds.length === 0);
  const posts = new Set(asking.flatMap((d) => d.postIds));
  const days = context.days.filter((d) => d.kind === kind).map((d) => d.day);
  const able = ({ member }: RosterPerson) =>
    days.some((day) => employedOn(member, day) && trainedOn(member, day) && !protectedOn(member, day));
  return new Set(context.people.filter((p) => (open || posts.has(p.postId)) && able(p)).map((p) => p.member.id));
}

/** Whether the hall gives days off for rest-day duty: its sheets have some, or there are none to tell. */
export function givesTimeOff(context: RosterContext, months: readonly DutyMonth[]): boolean {
  const sheets = [...months.flatMap((m) => [...m.cells.values()]), ...context.people.map((p) => p.cells)];
  const cells = sheets.flatMap((sheet) => Object.values(sheet));
  return cells.length === 0 || cells.some((cell) => cell.kind === 'leave' && cell.leave === 'inLieu');
}
