import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { employedOn, protectedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { isLateShift } from './duty-counts.ts';
import { type Duty, groupKey } from './duty-groups.ts';
import type { DutyMonth } from './duty-month.ts';
import { fairShare } from './fair-share.ts';

/** A person's duties of one kind against a fair part of what comparable people did. */
export interface DutyShare {
  readonly staffId: string;
  /** People with the same key compare with each other. */
  readonly group: string;
  readonly done: number;
  /** The fair part, month by month, of those who were there. */
  readonly part: number;
  readonly last: DayKey | '';
}

export interface ShareInput {
  readonly duty: Duty;
  readonly months: readonly DutyMonth[];
  readonly people: readonly { readonly member: StaffMember; readonly postId: string }[];
  readonly groupOf: (postId: string) => readonly string[];
  readonly shifts: ReadonlyMap<string, ShiftType>;
}

/**
 * Shares out each month's duties among the comparable people who could have taken them (fairShare): who came later, was on leave or in
 * a protected period is not asked for what the others did then.
 */
export function dutyShares({ duty, months, people, groupOf, shifts }: ShareInput): DutyShare[] {
  const shares = people.map(({ member, postId }) => ({
    staffId: member.id,
    group: groupKey(groupOf(postId)),
    ...{ done: 0, part: 0, last: '' as DayKey | '' },
  }));
  for (const month of months) {
    const counted = people.map(({ member }, i) => ({ share: shares[i], ...monthOf(duty, member, month, shifts) }));
    for (const group of Map.groupBy(counted, (c) => c.share?.group ?? '').values()) {
      const total = group.reduce((sum, c) => sum + c.done.length, 0);
      const sharers = group.map((c) => ({ id: c.share?.staffId ?? '', before: 0, able: c.able }));
      const parts = fairShare(total, sharers);
      for (const { share, done } of group) {
        if (!share) continue;
        share.done += done.length;
        share.part += parts.get(share.staffId) ?? 0;
        share.last = done.at(-1) ?? share.last;
      }
    }
  }
  return shares;
}

/** Days of a month on which a person did the duty, and on how many days it could have been asked. */
function monthOf(duty: Duty, member: StaffMember, { days, cells }: DutyMonth, shifts: ReadonlyMap<string, ShiftType>) {
  const own = cells.get(member.id);
  if (!own) return { done: [], able: 0 };
  const held = days.map((info) => ({ info, cell: own[dateOf(info.day)] }));
  const did = held.filter(({ info, cell }) => isDuty(duty, info, cell, shifts));
  const able = held.filter(({ info, cell }) => isDuty(duty, info, cell, shifts) || couldTake(duty, member, info, cell));
  return { done: did.map((d) => d.info.day), able: able.length };
}

function isDuty(duty: Duty, info: DayInfo, cell: RosterCell | undefined, shifts: ReadonlyMap<string, ShiftType>): boolean {
  const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
  return shift !== undefined && (duty === 'late' ? isLateShift(shift) : info.kind === duty);
}

/** 《安全生产法》第二十八条 (training) and 《女职工劳动保护特别规定》第六、九条 (no overtime) take people out of the round. */
function couldTake(duty: Duty, member: StaffMember, info: DayInfo, cell: RosterCell | undefined): boolean {
  const dutyDay = duty === 'late' ? info.kind === 'workday' : info.kind === duty;
  const barred = !employedOn(member, info.day) || !trainedOn(member, info.day) || protectedOn(member, info.day);
  return dutyDay && cell?.kind !== 'leave' && !barred;
}

/** The two of a group who are farthest from their parts, on either side. */
export interface DutyGap {
  readonly most: DutyShare;
  readonly least: DutyShare;
  readonly people: number;
}

/** Did such a duty or should have; parts are sums of fractions. */
export const takesPart = (s: DutyShare): boolean => s.done > 0 || s.part > 1e-6;

const over = (s: DutyShare): number => s.done - s.part;

/** Of each group of two people or more that had such duties, the widest gap; the widest of all first. */
export function dutyGaps(shares: readonly DutyShare[]): DutyGap[] {
  const gaps = [...Map.groupBy(shares, (s) => s.group).values()].flatMap((group) => {
    const ranked = group.filter(takesPart).sort((a, b) => over(b) - over(a) || b.done - a.done);
    const [most, least] = [ranked[0], ranked.at(-1)];
    return most && least && ranked.length > 1 ? [{ most, least, people: ranked.length }] : [];
  });
  return gaps.sort((a, b) => over(b.most) - over(b.least) - (over(a.most) - over(a.least)));
}

/**
 * By person: duties done, with what a person who was not there all the time would have had by then. Somebody new starts level with the
 * others instead of making up for years.
 */
export function creditedCounts(shares: readonly DutyShare[]): ReadonlyMap<string, number> {
  const full = new Map<string, number>();
  for (const s of shares) full.set(s.group, Math.max(full.get(s.group) ?? 0, s.part));
  return new Map(shares.map((s) => [s.staffId, s.done + (full.get(s.group) ?? s.part) - s.part]));
}
