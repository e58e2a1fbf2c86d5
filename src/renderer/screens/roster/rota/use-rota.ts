import { useMemo, useState } from 'react';
import type { RotaSource } from '#src/renderer/queries/roster/use-rota-source.ts';
import { type RosterView, useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dateOf, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { clearDuties } from '#src/shared/domain/roster/fairness/rota/clear-duties.ts';
import { givesTimeOff, type Standing, standingOf } from '#src/shared/domain/roster/fairness/rota/standing.ts';
import type { RotaKind, WeekendRota } from '#src/shared/domain/roster/fairness/rota/types.ts';
import { weekendRota } from '#src/shared/domain/roster/fairness/weekend-rota.ts';

/** What can be chosen. */
export interface RotaChoice {
  readonly holidays: boolean;
  readonly inLieu: boolean;
  /** Deal out again what stands already. */
  readonly redo: boolean;
}

/** The rota as it would come out. */
export interface RotaForm {
  readonly choice: RotaChoice;
  readonly change: (patch: Partial<RotaChoice>) => void;
  readonly kinds: readonly RotaKind[];
  /** The first date that is filled. */
  readonly fromDate: number;
  readonly standing: Readonly<Record<RotaKind, ReadonlyMap<string, Standing>>>;
  readonly rota: WeekendRota;
  /** The month with the rota in it. */
  readonly after: RosterContext;
}

/** The draft, also while the grid shows a proposal. */
const draftOf = ({ model, draft }: RosterView): RosterContext => ({
  ...model.context,
  people: model.context.people.map((p) => ({ ...p, cells: draft.get(p.member.id) ?? {} })),
});

/** The day after today, or the first of a month that is not running. */
function useFromDate(month: string): number {
  const today = dayOfInstant(useCommands().now());
  return monthOf(today) === month ? dateOf(today) + 1 : 1;
}

export function useRota(source: RotaSource): RotaForm {
  const view = useRosterView();
  const context = useMemo(() => draftOf(view), [view]);
  const fromDate = useFromDate(context.month);
  const [choice, setChoice] = useState<RotaChoice>(() => ({
    holidays: false,
    inLieu: givesTimeOff(context, source.months),
    redo: false,
  }));
  const { holidays, inLieu, redo } = choice;
  const made = useMemo(() => {
    const kinds: readonly RotaKind[] = holidays ? ['restDay', 'holiday'] : ['restDay'];
    const { months, asked, granted, unwilling } = source;
    const standing = { restDay: standingOf(context, months, 'restDay'), holiday: standingOf(context, months, 'holiday') };
    const start = redo ? clearDuties({ context, kinds, fromDate, granted }) : context;
    const rota = weekendRota({ context: start, standing, kinds, fromDate, inLieu, asked, unwilling });
    const cells = new Map(rota.rows.map((r) => [r.staffId, r.cells]));
    const people = context.people.map((p) => ({ ...p, cells: cells.get(p.member.id) ?? p.cells }));
    return { kinds, standing, rota, after: { ...context, people } };
  }, [context, source, fromDate, holidays, inLieu, redo]);
  return { choice, change: (patch) => setChoice((c) => ({ ...c, ...patch })), fromDate, ...made };
}
