import { useMemo } from 'react';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { exceptionOn } from '#src/shared/domain/roster/coverage.ts';
import { abilityOf, type DemandDay, type DemandLimit, demandDays } from '#src/shared/domain/roster/planning/demand-limits.ts';
import { dayKinds } from '#src/shared/domain/roster/planning/demand-template.ts';
import { findLimits } from '#src/shared/domain/roster/planning/find-limits.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';

/** One column of the demand table: what the demand is, its number for a kind of day, or for one day. */
export type DemandColumn =
  | { readonly is: 'name' }
  | { readonly is: 'posts' }
  | { readonly is: 'shifts' }
  | { readonly is: 'kind'; readonly kind: DayKind }
  | { readonly is: 'day'; readonly day: Column };

/** One demand with the month's days. */
export interface DemandLine {
  readonly demand: Demand;
  readonly posts: string;
  readonly shifts: string;
  /** By day key: the number set for that day alone. */
  readonly own: ReadonlyMap<string, DemandException>;
  /** By day key: what cannot be met that day. */
  readonly limits: ReadonlyMap<string, DemandLimit>;
}

export interface DemandView {
  /** Positions count from 1, as the selection does. */
  readonly columns: readonly DemandColumn[];
  readonly lines: readonly DemandLine[];
  readonly days: readonly DemandDay[];
  readonly limits: readonly DemandLimit[];
}

/** Position of the first column that holds a number. */
export const FIRST_NUMBER = 4;

export const columnAt = (view: DemandView, position: number): DemandColumn => view.columns[position - 1] ?? { is: 'name' };

/** The number in a cell; null where the column has none. */
export function numberAt(line: DemandLine, column: DemandColumn): number | null {
  if (column.is === 'kind') return line.demand[column.kind];
  if (column.is !== 'day') return null;
  const { info } = column.day;
  return line.own.get(info.day)?.needed ?? line.demand[info.kind];
}

/** Everything that the demand page shows of a hall's month. */
export function useDemandView(): DemandView {
  const { model, columns } = useRosterView();
  const { context, base } = model;
  return useMemo(() => {
    const ability = abilityOf(context);
    const limits = findLimits(ability);
    const names = (ids: readonly string[], rows: readonly { readonly id: string; readonly name: string }[]) =>
      rows.flatMap((r) => (ids.includes(r.id) ? r.name : [])).join(' ');
    const shorts = base.posts.map((p) => ({ id: p.id, name: p.short || p.name }));
    return {
      columns: [
        { is: 'name' },
        { is: 'posts' },
        { is: 'shifts' },
        ...dayKinds.map((kind) => ({ is: 'kind' as const, kind })),
        ...columns.map((day) => ({ is: 'day' as const, day })),
      ],
      lines: context.demands.map((demand) => ({
        demand,
        posts: names(demand.postIds, shorts),
        shifts: names(demand.shiftTypeIds, base.shiftTypes),
        own: new Map(
          context.days.flatMap(({ day }) => {
            const exception = exceptionOn(demand, day, context.exceptions);
            return exception ? [[day, exception] as const] : [];
          }),
        ),
        limits: new Map(
          limits
            .filter((l) => l.demands.includes(demand))
            .flatMap((l) => context.days.filter((d) => d.day >= l.from && d.day <= l.to).map((d) => [d.day, l] as const)),
        ),
      })),
      days: demandDays(ability),
      limits,
    };
  }, [context, base, columns]);
}
