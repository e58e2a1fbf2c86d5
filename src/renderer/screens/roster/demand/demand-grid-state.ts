import { useMemo, useState } from 'react';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { type DemandView, FIRST_NUMBER } from './demand-view.ts';

/** The open cell. `typed`: opened by typing, so that arrows leave it. */
export interface OpenCell {
  readonly text: string;
  readonly typed: boolean;
  /** What is wrong with the text, '' while nothing is known to be. */
  readonly problem: string;
}

/** What is selected and what is open. Column positions take the place of dates in the selection. */
export interface DemandGridState {
  readonly area: Selection;
  readonly open: OpenCell | null;
  readonly select: (row: number, column: number) => void;
  readonly extend: (row: number, column: number) => void;
  readonly selectArea: (area: Selection) => void;
  readonly openCell: (open: OpenCell | null) => void;
}

const single = (row: number, column: number): Selection => ({ fromRow: row, toRow: row, fromDate: column, toDate: column });

export function useDemandGridState(): DemandGridState {
  const [area, setArea] = useState(() => single(0, FIRST_NUMBER));
  const [open, setOpen] = useState<OpenCell | null>(null);
  return useMemo(
    () => ({
      area,
      open,
      select: (row, column) => {
        setArea(single(row, column));
        setOpen(null);
      },
      extend: (toRow, toDate) => setArea((a) => ({ ...a, toRow, toDate })),
      selectArea: setArea,
      openCell: setOpen,
    }),
    [area, open],
  );
}

/** The selection as far as the table goes: a row may have been voided since. */
export function clamped(area: Selection, view: DemandView): Selection {
  const row = (r: number) => Math.max(0, Math.min(view.lines.length - 1, r));
  const column = (c: number) => Math.max(1, Math.min(view.columns.length, c));
  return { fromRow: row(area.fromRow), toRow: row(area.toRow), fromDate: column(area.fromDate), toDate: column(area.toDate) };
}

/** Rows and columns of every selected cell. */
export function placesIn(area: Selection): readonly { readonly row: number; readonly column: number }[] {
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  return Array.from({ length: r1 - r0 + 1 }, (_, i) => i + r0).flatMap((row) =>
    Array.from({ length: c1 - c0 + 1 }, (_, j) => ({ row, column: c0 + j })),
  );
}
