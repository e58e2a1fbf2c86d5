import { newBreaches } from '#src/shared/domain/roster/changes/judge-change.ts';
import { wantedShifts } from '#src/shared/domain/roster/explain/wanted-shifts.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RotaState } from './state.ts';
import { barOf, isTaken, takeDuty, without } from './take-duty.ts';
import type { RotaDuty } from './types.ts';

/**
 * Filling day by day can leave somebody with two duties more than another who was away at first. Moves duties from the one to the other
 * as long as that brings the two closer; each move does, so it ends.
 */
export function evenOut(state: RotaState): void {
  while (state.duties.some((duty) => moved(state, duty)));
}

function moved(state: RotaState, duty: RotaDuty): boolean {
  const giver = state.person(duty.staffId);
  const original = state.original(duty.staffId);
  const info = state.context.days.find((d) => d.day === duty.day);
  if (!giver || !original || !info) return false;
  const freed = without(giver, duty.day, duty.off, original);
  // The day off may have made room for another duty of the same week.
  if (newBreaches(checkPerson(state.context, giver), checkPerson(state.context, freed)).some((b) => b.severity !== 'notice'))
    return false;
  const ahead = state.count(giver, duty.kind);
  const takers = state.context.people
    .filter((p) => duty.demand.postIds.length === 0 || duty.demand.postIds.includes(p.postId))
    .filter((p) => ahead - state.count(p, duty.kind) > 1 + 1e-6)
    .filter((p) => !barOf(state.context, p, duty.day, state.input.asked))
    .sort((a, b) => state.count(a, duty.kind) - state.count(b, duty.kind));
  state.take(duty, freed);
  for (const taker of takers) {
    const place = { demand: duty.demand, info, shifts: wantedShifts(state.input.context, duty.demand, info) };
    const result = takeDuty(state.context, taker, place, state.input, false);
    if (!isTaken(result)) continue;
    const { shiftTypeId, off, reasons, person } = result;
    state.give({ ...duty, staffId: taker.member.id, shiftTypeId, off, reasons }, person);
    return true;
  }
  state.give(duty, giver);
  return false;
}
