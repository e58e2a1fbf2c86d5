import type { DayInfo, DayKind } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { checkDemand } from '#src/shared/domain/hall/validate-rows.ts';
import type { DemandException } from './types.ts';

/** A demand's number for every day of a kind. */
export interface KindEdit {
  readonly demandId: string;
  readonly kind: DayKind;
  readonly needed: number;
}

/** A demand's number on one day; `needed: null` takes the exception back. A reason that is not given stays as it is. */
export interface DayEdit {
  readonly demandId: string;
  readonly day: DayKey;
  readonly needed: number | null;
  readonly reason?: string;
  readonly templateId?: string;
}
export type DemandEdit = KindEdit | DayEdit;

/** What the edits start from. `exceptions` are those of the days edited, voided ones included. */
export interface DemandState {
  readonly demands: readonly Demand[];
  readonly exceptions: readonly DemandException[];
  readonly infoOf: (day: DayKey) => DayInfo;
  readonly voided: VoidMark;
}

/** Records that changed, as they are afterwards. */
export interface DemandChanged {
  readonly demands: readonly Demand[];
  readonly exceptions: readonly DemandException[];
}

export const exceptionId = (demandId: string, day: DayKey): string => `${demandId}:${day}`;
const isKind = (edit: DemandEdit): edit is KindEdit => 'kind' in edit;

/**
 * Applies edits: first the numbers of the kinds, then the days. A day that gets the number of its kind needs no exception.
 * Refuses a demand that is gone (`demand/gone`) and numbers outside 0 … 99 (`hall/head-count`).
 */
export function editDemands(state: DemandState, edits: readonly DemandEdit[]): Result<DemandChanged, Problem> {
  const held = new Map(state.demands.filter((d) => !d.voided).map((d) => [d.id, d]));
  if (edits.some((e) => !held.has(e.demandId))) return err({ code: 'demand/gone' });
  const demands = new Map(held);
  for (const edit of edits.filter(isKind)) {
    const demand = demands.get(edit.demandId);
    if (demand) demands.set(demand.id, { ...demand, [edit.kind]: edit.needed });
  }
  const days = edits.filter((e): e is DayEdit => !isKind(e));
  const outside = days.flatMap((e) => {
    const demand = demands.get(e.demandId);
    return demand ? checkDemand({ ...demand, workday: e.needed ?? 0 }) : [];
  });
  const problem = [...[...demands.values()].flatMap(checkDemand), ...outside][0];
  if (problem) return err(problem);
  const before = new Map(state.exceptions.map((e) => [e.id, e]));
  const after = new Map(before);
  for (const edit of days) {
    const demand = demands.get(edit.demandId);
    if (demand) editDay(after, demand, edit, state);
  }
  return ok({
    demands: [...demands.values()].filter((d) => !same(d, held.get(d.id))),
    exceptions: [...after.values()].filter((e) => !same(e, before.get(e.id))),
  });
}

const same = (a: object, b: object | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function editDay(exceptions: Map<string, DemandException>, demand: Demand, edit: DayEdit, state: DemandState): void {
  const id = exceptionId(demand.id, edit.day);
  const held = exceptions.get(id);
  const live = held?.voided ? undefined : held;
  const normal = demand[state.infoOf(edit.day).kind];
  if (edit.needed === null || (edit.needed === normal && edit.reason === undefined)) {
    if (live) exceptions.set(id, { ...live, voided: state.voided });
    return;
  }
  exceptions.set(id, {
    id,
    hallId: demand.hallId,
    demandId: demand.id,
    day: edit.day,
    needed: edit.needed,
    reason: (edit.reason ?? live?.reason ?? '').trim(),
    ...(edit.templateId && { templateId: edit.templateId }),
  });
}
