import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';

/** 窗口: two on workdays, none on rest days, one on holidays. */
export const aDemand = (patch: Partial<Demand> = {}): Demand => ({
  id: 'demand-1',
  hallId: 'hall-1',
  name: '窗口',
  postIds: ['post-window'],
  shiftTypeIds: [],
  workday: 2,
  restDay: 0,
  holiday: 1,
  order: 1,
  ...patch,
});

/** A number of its own on a day of October 2026. */
export const anException = (date: number, needed: number, patch: Partial<DemandException> = {}): DemandException => {
  const day = `2026-10-${String(date).padStart(2, '0')}`;
  const demandId = patch.demandId ?? 'demand-1';
  return { id: `${demandId}:${day}`, hallId: 'hall-1', demandId, day, needed, reason: '', ...patch };
};
