import { useMemo } from 'react';
import type { MonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import { rankSwaps } from '#src/shared/domain/roster/changes/rank-swaps.ts';
import { rankTakers } from '#src/shared/domain/roster/changes/rank-takers.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';

/** Who can take the shift, or with whom it can be swapped, ranked. */
export function useOptions({ day, staffId }: CellPlace, mode: ChangeMode, asked: MonthAsked): readonly TakeOption[] {
  const { model } = useRosterView();
  const ctx = useCommands();
  const today = dayOfInstant(ctx.now());
  return useMemo(() => {
    const input = { ...asked, places: model.groups.flatMap((g) => g.places) };
    // Over a month that is past, every day may still be set right.
    const first = model.context.days.some((d) => d.day >= today) ? today : '';
    return mode === 'swap'
      ? rankSwaps(model.context, day, staffId, input, first)
      : rankTakers(model.context, day, staffId, input);
  }, [model.context, model.groups, day, staffId, mode, asked, today]);
}
