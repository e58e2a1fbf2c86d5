import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { DemandTemplate } from '#src/shared/domain/roster/planning/types.ts';

/** A hall's demand templates in order, voided ones left out; none while they are read. */
export function useDemandTemplates(hallId: string): readonly DemandTemplate[] {
  const found = useHallQuery((db) => db.of('demandTemplates').where('hallId').equals(hallId).toArray(), [hallId]);
  return (found ?? []).filter((t) => !t.voided).sort((a, b) => a.order - b.order);
}
