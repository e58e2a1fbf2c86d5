import { isDayKey } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { employedOn } from '#src/shared/domain/staff/assignments.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { RosterWish } from './types.ts';

/** A wish as it is typed. */
export type WishDraft = Omit<RosterWish, 'id' | 'voided'>;

/** What a wish is judged by. `wishes` are those of the day. */
export interface WishBook {
  readonly staff: readonly StaffMember[];
  readonly shifts: readonly ShiftType[];
  readonly wishes: readonly RosterWish[];
}

/**
 * Why a wish cannot be kept, undefined when it can: no such person or day (`leave/no-person`, `leave/no-such-day`), not employed
 * (`leave/not-employed`), a shift type that is gone (`wish/shift-gone`), the same thing wished or avoided already (`wish/already`), two
 * different things wanted on one day (`wish/two-wants`). `ownId` = the wish itself.
 */
export function checkWish(book: WishBook, draft: WishDraft, ownId = ''): Problem | undefined {
  const member = book.staff.find((m) => m.id === draft.staffId && !m.voided);
  if (!member) return { code: 'leave/no-person', at: 'staffId' };
  const { name } = member;
  const { day } = draft;
  if (!isDayKey(day)) return { code: 'leave/no-such-day', at: 'span' };
  if (!employedOn(member, day)) return { code: 'leave/not-employed', detail: { name, day }, at: 'span' };
  if (draft.shiftTypeId !== '' && !book.shifts.some((s) => s.id === draft.shiftTypeId && !s.voided))
    return { code: 'wish/shift-gone', at: 'shiftTypeId' };
  const others = book.wishes.filter((w) => !w.voided && w.id !== ownId && w.staffId === draft.staffId && w.day === day);
  if (others.some((w) => w.shiftTypeId === draft.shiftTypeId))
    return { code: 'wish/already', detail: { name }, at: 'shiftTypeId' };
  if (draft.want && others.some((w) => w.want)) return { code: 'wish/two-wants', detail: { name }, at: 'shiftTypeId' };
  return undefined;
}

/** Whether the day's cell is what was wished, as the engine counts it. A day of leave is no shift. */
export function wishMet(wish: Pick<RosterWish, 'shiftTypeId' | 'want'>, cell: RosterCell | undefined): boolean {
  const hit = wish.shiftTypeId === '' ? cell?.kind !== 'shift' : cell?.kind === 'shift' && cell.shiftTypeId === wish.shiftTypeId;
  return hit === wish.want;
}
