import type { Hall } from '#src/shared/domain/hall/types.ts';
import { defaultPlans } from '#src/shared/domain/patrol/default-plans.ts';
import type { RoundInput } from '#src/shared/domain/patrol/make-round.ts';
import type { PatrolPlan, PatrolRound } from '#src/shared/domain/patrol/types.ts';

const [rounds, inspection] = defaultPlans('hall-1', { patrolEveryMinutes: 120, inspectionMonths: 3 }, '2026-01-01');
if (!rounds || !inspection) throw new Error('two plans');

export const roundsPlan = (over: Partial<PatrolPlan> = {}): PatrolPlan => ({ ...rounds, ...over });
export const inspectionPlan = (over: Partial<PatrolPlan> = {}): PatrolPlan => ({ ...inspection, ...over });
/** Open from 08:30 to 17:30, at weekends too. */
export const openHall: Pick<Hall, 'opensAt' | 'closesAt' | 'weekendOpen'> = { opensAt: 510, closesAt: 1050, weekendOpen: true };

export const aRound = (over: Partial<RoundInput> = {}): RoundInput => ({
  day: '2026-09-23',
  dueAt: 615,
  doneAt: '',
  patrollerId: 'staff-03',
  found: {},
  photos: [],
  note: '',
  ...over,
});

/** A round of the day as the book keeps it, made at `HH:mm`. */
export const madeAt = (dueAt: number, time: string, over: Partial<PatrolRound> = {}): PatrolRound => ({
  id: `${rounds.id}:2026-09-23:${dueAt}`,
  number: `XC-2026-${dueAt}`,
  planId: rounds.id,
  hallId: 'hall-1',
  day: '2026-09-23',
  dueAt,
  doneAt: `2026-09-23T${time}:00+08:00`,
  patrollerId: 'staff-03',
  results: [],
  photos: [],
  patrollerSigned: '',
  supervisorSigned: '',
  supervisor: '',
  note: '',
  by: '周敏',
  ...over,
});
