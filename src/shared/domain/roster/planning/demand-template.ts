import type { DayInfo, DayKind } from '#src/shared/domain/calendar/types.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { DayEdit, KindEdit } from './demand-edit.ts';
import type { DemandException, DemandTemplate } from './types.ts';

export const dayKinds: readonly DayKind[] = ['workday', 'restDay', 'holiday'];

/** One number that a template would change. */
export interface NumberDifference {
  readonly demand: Demand;
  readonly kind: DayKind;
  readonly before: number;
  readonly after: number;
}

/** The numbers of demands as a template keeps them. */
export const templateRows = (demands: readonly Demand[]): DemandTemplate['rows'] =>
  demands.map(({ id, workday, restDay, holiday }) => ({ demandId: id, workday, restDay, holiday }));

/** What a template would change. Demands that it does not know stay as they are; those that are gone are left out. */
export function templateDifferences(rows: DemandTemplate['rows'], demands: readonly Demand[]): NumberDifference[] {
  const byDemand = new Map(rows.map((r) => [r.demandId, r]));
  return demands.flatMap((demand) => {
    const row = byDemand.get(demand.id);
    if (!row) return [];
    return dayKinds
      .filter((kind) => row[kind] !== demand[kind])
      .map((kind) => ({ demand, kind, before: demand[kind], after: row[kind] }));
  });
}

/** Demands that came after the template was saved. */
export const notInTemplate = (rows: DemandTemplate['rows'], demands: readonly Demand[]): Demand[] =>
  demands.filter((d) => !rows.some((r) => r.demandId === d.id));

/** Changes the numbers themselves, from now on and for every month. */
export const templateKindEdits = (rows: DemandTemplate['rows'], demands: readonly Demand[]): KindEdit[] =>
  templateDifferences(rows, demands).map(({ demand, kind, after }) => ({ demandId: demand.id, kind, needed: after }));

/**
 * Changes one month only: its days get exceptions under the template's name. Exceptions set by hand stay; those that another template
 * set give way. Without a template the month goes back to the usual numbers.
 */
export function templateDayEdits(
  template: Pick<DemandTemplate, 'id' | 'name' | 'rows'> | null,
  demands: readonly Demand[],
  days: readonly DayInfo[],
  exceptions: readonly DemandException[],
): DayEdit[] {
  const rows = new Map(template?.rows.map((r) => [r.demandId, r]));
  const held = new Map(exceptions.filter((e) => !e.voided).map((e) => [e.id, e]));
  return demands.flatMap((demand) =>
    days.flatMap(({ day, kind }): DayEdit[] => {
      const exception = held.get(`${demand.id}:${day}`);
      if (exception && exception.templateId === undefined) return [];
      const needed = rows.get(demand.id)?.[kind] ?? demand[kind];
      if (needed === demand[kind]) return exception ? [{ demandId: demand.id, day, needed: null }] : [];
      if (!template || (exception?.templateId === template.id && exception.needed === needed)) return [];
      return [{ demandId: demand.id, day, needed, reason: template.name, templateId: template.id }];
    }),
  );
}
