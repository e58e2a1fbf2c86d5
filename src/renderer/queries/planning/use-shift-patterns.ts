import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';

/** The patterns that were saved, in order, voided ones left out; none while they are read. */
export function useShiftPatterns(): readonly ShiftPattern[] {
  const found = useHallQuery((db) => db.of('shiftPatterns').toArray(), []);
  return (found ?? []).filter((p) => !p.voided).sort((a, b) => a.order - b.order);
}
