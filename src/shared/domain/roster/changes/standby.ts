import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { employedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';

export const standbyId = (day: DayKey, staffId: string): string => `${day}:${staffId}`;

/**
 * Why somebody cannot be on stand-by (备班) on a day, undefined when nothing speaks against it: a shift or leave that day
 * (`changes/standby-busy`), no longer or not yet employed (`changes/standby-not-employed`), or untrained
 * (`changes/standby-not-trained`, 《安全生产法》第二十八条: whoever may not work cannot step in).
 */
export function standbyRefusal(person: RosterPerson, day: DayKey): Problem | undefined {
  const detail = { name: person.member.name };
  if (!employedOn(person.member, day)) return { code: 'changes/standby-not-employed', detail };
  if (!trainedOn(person.member, day)) return { code: 'changes/standby-not-trained', detail };
  return person.cells[dateOf(day)] ? { code: 'changes/standby-busy', detail } : undefined;
}

/** Who could still be put on stand-by on a day, those with the fewest stand-by days first. */
export function standbyCandidates(
  context: RosterContext,
  day: DayKey,
  daysOf: ReadonlyMap<string, number>,
): readonly RosterPerson[] {
  return context.people
    .filter((p) => standbyRefusal(p, day) === undefined)
    .sort((a, b) => (daysOf.get(a.member.id) ?? 0) - (daysOf.get(b.member.id) ?? 0));
}
