import { type DayKey, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Counter, Post } from '#src/shared/domain/hall/types.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { RosterRow } from './types.ts';

/** Where somebody stands on a hall's month: the heading and the line under it. */
export interface RosterPlace {
  readonly member: StaffMember;
  readonly post: Post | undefined;
  readonly counter: Counter | undefined;
}

/** People under one heading of the roster, in order. */
export interface RosterGroup {
  readonly name: string;
  readonly places: readonly RosterPlace[];
}

export interface PeopleInput {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
  readonly posts: readonly Post[];
  readonly counters: readonly Counter[];
  /** The month's rows of every hall. */
  readonly rows: readonly RosterRow[];
}

/** Employed on at least one day between two days, both included. */
const employedWithin = (member: StaffMember, from: DayKey, to: DayKey): boolean =>
  !member.voided && member.hireDay <= to && (member.leftDay === '' || member.leftDay >= from);

/**
 * The people of a hall's month: those of the hall who are employed in it, and everybody who already has cells there
 * (somebody who moved to another hall stays where the month's cells are). Grouped by the posts' headings.
 */
export function rosterGroups(input: PeopleInput): RosterGroup[] {
  const first = dayIn(input.month, 1);
  const last = dayIn(input.month, daysInMonth(input.month));
  const hallOfCells = new Map(input.rows.filter((r) => Object.keys(r.cells).length > 0).map((r) => [r.staffId, r.hallId]));
  const placeOf = placeFinder(input, last);
  const places = input.staff
    .filter((m) => (hallOfCells.get(m.id) ?? (employedWithin(m, first, last) ? m.hallId : '')) === input.hallId)
    .map(placeOf)
    .sort(byPlace);
  return groupByHeading(places);
}

function placeFinder(input: PeopleInput, day: DayKey): (member: StaffMember) => RosterPlace {
  const posts = new Map(input.posts.map((p) => [p.id, p]));
  const counters = new Map(input.counters.map((c) => [c.id, c]));
  const assignments = Map.groupBy(input.assignments, (a) => a.staffId);
  return (member) => {
    const held = postAround(assignments.get(member.id) ?? [], member.id, day);
    return { member, post: posts.get(held?.postId ?? ''), counter: counters.get(held?.counterId ?? '') };
  };
}

const LAST = 9999;
function byPlace(a: RosterPlace, b: RosterPlace): number {
  return (
    (a.post?.order ?? LAST) - (b.post?.order ?? LAST) ||
    (a.counter?.order ?? LAST) - (b.counter?.order ?? LAST) ||
    (a.member.number < b.member.number ? -1 : 1)
  );
}

const groupByHeading = (places: readonly RosterPlace[]): RosterGroup[] =>
  [...Map.groupBy(places, (p) => p.post?.group ?? '')].map(([name, group]) => ({ name, places: group }));
