import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PostAssignment, StaffMember } from './types.ts';

/** The post that a person holds on a day, undefined when none. */
export const postOn = (assignments: readonly PostAssignment[], staffId: string, day: DayKey): PostAssignment | undefined =>
  assignments.find((a) => a.staffId === staffId && !a.voided && a.from <= day && (a.to === '' || day <= a.to));

/** The post held on a day, else the first one to come: a person hired mid-month still has a post on the month's sheet. */
export const postAround = (assignments: readonly PostAssignment[], staffId: string, day: DayKey): PostAssignment | undefined =>
  postOn(assignments, staffId, day) ??
  assignments.filter((a) => a.staffId === staffId && !a.voided).sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/** Gives a person a new post from a day; the post held until then ends the day before. Earlier history is not rewritten. */
export function assignPost(held: readonly PostAssignment[], next: PostAssignment): Result<readonly PostAssignment[], Problem> {
  const later = held.find((a) => !a.voided && a.from > next.from);
  if (later) return err({ code: 'staff/post-later', detail: { day: later.from } });
  const same = held.find((a) => !a.voided && a.from === next.from);
  if (same) return ok([{ ...same, postId: next.postId, counterId: next.counterId }]);
  const open = held.find((a) => !a.voided && a.from < next.from && (a.to === '' || a.to >= next.from));
  return ok(open ? [{ ...open, to: addDays(next.from, -1) }, next] : [next]);
}

/** Employed on the day: hired, not yet left, not voided. */
export const employedOn = (member: StaffMember, day: DayKey): boolean =>
  !member.voided && member.hireDay <= day && (member.leftDay === '' || day <= member.leftDay);

/** Passed the pre-job training by the day (《安全生产法》第二十八条: untrained people do not work). */
export const trainedOn = (member: StaffMember, day: DayKey): boolean => member.trainedDay !== '' && member.trainedDay <= day;

/** 《女职工劳动保护特别规定》第六、九条: no overtime and no night shift on this day. */
export const protectedOn = (member: StaffMember, day: DayKey): boolean =>
  member.protectedFrom !== '' && member.protectedFrom <= day && (member.protectedTo === '' || day <= member.protectedTo);
