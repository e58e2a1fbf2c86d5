import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type PatrolBook, readPatrols } from '#src/renderer/store/patrol-source.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';

/** A hall's patrols from one day to another, always current. */
export const usePatrols = (from: DayKey, to: DayKey, hallId: string): PatrolBook | undefined =>
  useHallQuery((db) => readPatrols(db, from, to, hallId), [from, to, hallId]);

export { type PatrolBook, timesOn } from '#src/renderer/store/patrol-source.ts';
