import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { wishMet } from '#src/shared/domain/roster/planning/wish-check.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';

/** What a wish got in the month as it stands; undefined while the month is empty. */
export interface WishResult {
  readonly cell: RosterCell | undefined;
  readonly met: boolean;
}

export function useWishResult(): (wish: RosterWish) => WishResult | undefined {
  const { model } = useRosterView();
  return (wish) => {
    if (model.empty) return undefined;
    const cell = model.context.people.find((p) => p.member.id === wish.staffId)?.cells[dateOf(wish.day)];
    return { cell, met: wishMet(wish, cell) };
  };
}
