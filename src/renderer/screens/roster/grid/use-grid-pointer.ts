import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { CellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import type { RosterView } from '#src/renderer/screens/roster/view.ts';
import { extendTo, selectArea, selectCell, setFillTo, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';

/** The cell under the pointer; date 0 = the name column, row -1 = head or foot. */
function cellUnder(event: { readonly clientX: number; readonly clientY: number }): readonly [row: number, date: number] | null {
  const found = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-d],[data-date]');
  if (!found) return null;
  return [Number(found.dataset['r'] ?? -1), Number(found.dataset['d'] ?? found.dataset['date'])];
}

/** Filling goes along one axis: the one on which the pointer is further away. */
export function fillTarget(source: Selection, row: number, date: number): Selection {
  const [r0, r1] = rowSpan(source);
  const [d0, d1] = dateSpan(source);
  const down = Math.max(row - r1, r0 - row, 0);
  const across = Math.max(date - d1, d0 - date, 0);
  return down > across
    ? { fromRow: Math.min(r0, row), toRow: Math.max(r1, row), fromDate: d0, toDate: d1 }
    : { fromRow: r0, toRow: r1, fromDate: Math.min(d0, date), toDate: Math.max(d1, date) };
}

export interface GridPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly startFill: (event: PointerEvent) => void;
}

/** Click, Shift+click, drag to select; names select the row, day numbers the column; the handle drags a fill. */
export function useGridPointer(view: RosterView, actions: CellActions): GridPointer {
  const dragging = useRef<'select' | 'fill' | null>(null);
  useEffect(() => {
    const up = () => {
      const { fillTo } = useRosterSelection.getState();
      if (dragging.current === 'fill' && fillTo) actions.fillTo(fillTo);
      setFillTo(null);
      dragging.current = null;
    };
    window.addEventListener('pointerup', up);
    return () => window.removeEventListener('pointerup', up);
  }, [actions]);
  return useMemo(
    () => ({
      onPointerDown: (event) => {
        const cell = cellUnder(event);
        if (!cell) return;
        dragging.current = press(view, cell, event) ? 'select' : null;
      },
      onPointerMove: (event) => {
        const cell = dragging.current && event.buttons === 1 ? cellUnder(event) : null;
        if (!cell || cell[0] < 0 || cell[1] < 1) return;
        if (dragging.current === 'fill') setFillTo(fillTarget(useRosterSelection.getState().area, ...cell));
        else extendTo(...cell);
      },
      startFill: (event) => {
        event.preventDefault();
        event.stopPropagation();
        dragging.current = 'fill';
      },
    }),
    [view],
  );
}

/** Selects what was pressed; true when a drag may go on from there. A right click inside the selection keeps it. */
function press(view: RosterView, [row, date]: readonly [number, number], event: PointerEvent): boolean {
  const last = view.lines.length - 1;
  if (row < 0) {
    if (date > 0) selectArea({ fromRow: last, toRow: 0, fromDate: date, toDate: date });
    return false;
  }
  if (date === 0) {
    selectArea({ fromRow: row, toRow: row, fromDate: view.lastDate, toDate: 1 });
    return false;
  }
  if (event.button === 2 && inside(useRosterSelection.getState().area, row, date)) return false;
  if (event.shiftKey) extendTo(row, date);
  else selectCell(row, date);
  return event.button === 0;
}

function inside(area: Selection, row: number, date: number): boolean {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  return row >= r0 && row <= r1 && date >= d0 && date <= d1;
}
