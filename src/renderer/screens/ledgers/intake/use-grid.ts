import { useEffect, useMemo, useState } from 'react';
import { keepCounts } from '#src/renderer/commands/ledger/keep-counts.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { IntakeEdit } from '#src/shared/domain/ledger/intake.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import type { GridModel } from './grid-model.ts';

/** The open cell. `typed`: opened by typing, so that arrows leave it. */
export interface OpenCell {
  readonly text: string;
  readonly typed: boolean;
  readonly wrong: boolean;
}

/** Selection, open cell and writing of the window grid. */
export interface Grid {
  readonly model: GridModel;
  readonly area: Selection;
  readonly open: OpenCell | null;
  readonly select: (row: number, column: number) => void;
  readonly extend: (row: number, column: number) => void;
  readonly selectArea: (area: Selection) => void;
  readonly setOpen: (open: OpenCell | null) => void;
  /** Shows the numbers at once and keeps them; says when they were refused. */
  readonly write: (edits: readonly IntakeEdit[]) => Promise<boolean>;
  /** The number of a place, one that is just being saved included. */
  readonly shownAt: (row: number, column: number) => number | null;
}

const one = (row: number, column: number): Selection => ({ fromRow: row, toRow: row, fromDate: column, toDate: column });
const keyOf = (e: Pick<IntakeEdit, 'day' | 'counterId' | 'kindId'>): string => `${e.day} ${e.counterId} ${e.kindId}`;
type Pending = Readonly<Record<string, number | null>>;

/** The selection as far as the grid goes: days and counters change under it. */
export function clamped(area: Selection, { rows, columns }: GridModel): Selection {
  const row = (r: number) => Math.max(0, Math.min(rows.length - 1, r));
  const column = (c: number) => Math.max(1, Math.min(columns.length, c));
  return { fromRow: row(area.fromRow), toRow: row(area.toRow), fromDate: column(area.fromDate), toDate: column(area.toDate) };
}

export function placesIn(area: Selection): readonly (readonly [row: number, column: number])[] {
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  return Array.from({ length: r1 - r0 + 1 }, (_, i) => i + r0).flatMap((row) =>
    Array.from({ length: c1 - c0 + 1 }, (_, j) => [row, c0 + j] as const),
  );
}

export function useGrid(model: GridModel): Grid {
  const ctx = useCommands();
  const say = useProblemText();
  const [area, setArea] = useState(() => one(0, 1));
  const [open, setOpen] = useState<OpenCell | null>(null);
  const [pending, setPending] = useState<Pending>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new read shows what was saved.
  useEffect(() => setPending({}), [model]);
  return useMemo(
    () => ({
      model,
      area: clamped(area, model),
      open,
      select: (row, column) => {
        setArea(one(row, column));
        setOpen(null);
      },
      extend: (toRow, toDate) => setArea((a) => ({ ...a, toRow, toDate })),
      selectArea: setArea,
      setOpen,
      write: async (edits) => {
        setPending((had) => ({ ...had, ...Object.fromEntries(edits.map((e) => [keyOf(e), e.count])) }));
        const done = await keepCounts(ctx, edits);
        if (done.ok) return true;
        setPending({});
        showToast(say(done.error), { tone: 'bad' });
        return false;
      },
      shownAt: (row, column) => {
        const [place] = model.editAt(row, column, null);
        const waiting = place ? pending[keyOf(place)] : undefined;
        return waiting === undefined ? model.numberAt(row, column) : waiting;
      },
    }),
    [model, area, open, pending, ctx, say],
  );
}
