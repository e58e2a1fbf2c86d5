import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import { type DutyCounts, isLateShift } from './duty-counts.ts';

export type Duty = keyof DutyCounts;

/** Whether a demand makes somebody take such a duty: people on rest days or holidays, or none but late shifts. */
function handsOut(duty: Duty, demand: Demand, shifts: ReadonlyMap<string, ShiftType>): boolean {
  if (duty !== 'late') return demand[duty] > 0;
  const named = demand.shiftTypeIds.flatMap((id) => shifts.get(id) ?? []);
  return named.length > 0 && named.every(isLateShift) && demand.workday + demand.restDay + demand.holiday > 0;
}

/**
 * 可比的人: posts whose people can take the same duty, because a demand asks for any of them. Gives for each post the posts that it
 * compares with, itself among them; one that no demand asks for compares with itself only.
 */
export function dutyGroups(
  duty: Duty,
  demands: readonly Demand[],
  shifts: ReadonlyMap<string, ShiftType>,
): (postId: string) => readonly string[] {
  const asking = demands.filter((d) => !d.voided && handsOut(duty, d, shifts));
  const linked = (known: ReadonlySet<string>): ReadonlySet<string> => {
    const touching = asking.filter((d) => d.postIds.some((id) => known.has(id)));
    const wider = new Set([...known, ...touching.flatMap((d) => d.postIds)]);
    return wider.size === known.size ? known : linked(wider);
  };
  const anybody = asking.some((d) => d.postIds.length === 0);
  return (postId) => (anybody ? [] : [...linked(new Set([postId]))].sort());
}

/** The same for people who compare with each other. */
export const groupKey = (postIds: readonly string[]): string => postIds.join(' ');
