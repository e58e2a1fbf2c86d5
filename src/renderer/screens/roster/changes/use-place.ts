import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';

export type ChangeMode = 'replacement' | 'swap';
export type ListName = 'changes' | 'standby';

/** What the address says: whose shift of which day (`?day=…&staff=…`), how it is changed, which list is shown. */
export interface ChangesPlace {
  /** Null until a shift of this month is picked. */
  readonly picked: CellPlace | null;
  readonly mode: ChangeMode;
  readonly list: ListName;
  readonly pick: (place: CellPlace | null) => void;
  readonly setMode: (mode: ChangeMode) => void;
  readonly setList: (list: ListName) => void;
}

export function useChangesPlace(): ChangesPlace {
  const [params, setParams] = useSearchParams();
  const { model } = useRosterView();
  const [day, staffId] = [params.get('day') ?? '', params.get('staff') ?? ''];
  const person = model.context.people.find((p) => p.member.id === staffId);
  const has = monthOf(day) === model.base.month && person?.cells[dateOf(day)]?.kind === 'shift';
  const set = useCallback(
    (values: Readonly<Record<string, string>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(values)) value === '' ? next.delete(key) : next.set(key, value);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const mode: ChangeMode = params.get('kind') === 'swap' ? 'swap' : 'replacement';
  const list: ListName = params.get('list') === 'standby' ? 'standby' : 'changes';
  return useMemo(
    () => ({
      picked: has ? { day, staffId } : null,
      mode,
      list,
      pick: (place) => set({ day: place?.day ?? '', staff: place?.staffId ?? '' }),
      setMode: (next) => set({ kind: next === 'swap' ? 'swap' : '' }),
      setList: (next) => set({ list: next === 'standby' ? 'standby' : '' }),
    }),
    [has, day, staffId, mode, list, set],
  );
}
