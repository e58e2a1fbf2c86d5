import type { KeyboardEvent } from 'react';
import { readCount } from '#src/shared/domain/ledger/intake.ts';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { type Grid, placesIn } from './use-grid.ts';

const GRID_ID = 'intake-grid';
export const gridId = GRID_ID;
export const focusGrid = (): void => document.getElementById(GRID_ID)?.focus({ preventScroll: true });

type Place = readonly [row: number, column: number];

/** Where a movement key takes the cell in hand; null when the key moves nothing. */
function moved({ key, ctrlKey, metaKey }: KeyboardEvent, area: Selection, rows: number, columns: number): Place | null {
  const far = ctrlKey || metaKey;
  const { toRow: row, toDate: column } = area;
  const to = (r: number, c: number): Place => [Math.max(0, Math.min(rows - 1, r)), Math.max(1, Math.min(columns, c))];
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 1 : column - 1);
    case 'ArrowRight':
      return to(row, far ? columns : column + 1);
    case 'Home':
      return to(far ? 0 : row, 1);
    case 'End':
      return to(far ? rows - 1 : row, columns);
    default:
      return null;
  }
}

/** The next place to type: Enter goes down and on to the top of the next column, Tab goes right and on to the next counter. */
export function nextPlace(
  key: 'Enter' | 'Tab',
  back: boolean,
  [row, column]: Place,
  rows: number,
  columns: number,
): Place | null {
  const index = key === 'Enter' ? (column - 1) * rows + row : row * columns + column - 1;
  const to = index + (back ? -1 : 1);
  if (to < 0 || to >= rows * columns) return null;
  return key === 'Enter' ? [to % rows, Math.floor(to / rows) + 1] : [Math.floor(to / columns), (to % columns) + 1];
}

/** Keys of the grid while no cell is open. */
export function gridKeys(grid: Grid): (event: KeyboardEvent) => void {
  const { model, area, select, extend, setOpen } = grid;
  const [rows, columns] = [model.rows.length, model.columns.length];
  const here = grid.shownAt(area.toRow, area.toDate);
  return (event) => {
    if (event.nativeEvent.isComposing || grid.open || event.altKey) return;
    const { key } = event;
    const to = moved(event, area, rows, columns);
    const plain = !event.ctrlKey && !event.metaKey;
    if (to) (event.shiftKey ? extend : select)(...to);
    else if (!plain) return;
    else if (key === 'Enter' || key === 'Tab') {
      const next = nextPlace(key, event.shiftKey, [area.toRow, area.toDate], rows, columns);
      // Past the last cell Tab leaves the grid.
      if (!next) return;
      select(...next);
    } else if (key === 'F2') setOpen({ text: here === null ? '' : String(here), typed: false, wrong: false });
    else if (key === 'Delete' || key === 'Backspace') clear(grid);
    else if (/^[0-9０-９]$/.test(key)) setOpen({ text: key, typed: true, wrong: false });
    else return;
    event.preventDefault();
  };
}

function clear({ area, model, shownAt, write }: Grid): void {
  const counted = placesIn(area).filter(([row, column]) => shownAt(row, column) !== null);
  if (counted.length > 0) void write(counted.flatMap(([row, column]) => model.editAt(row, column, null)));
}

/** Keeps what the open cell holds; false when it is no number: the cell then stays open. */
export function saveOpen(grid: Grid): boolean {
  const { open, area, model } = grid;
  if (!open) return true;
  const text = open.text.trim();
  const count = text === '' ? null : readCount(text);
  if (text !== '' && count === null) {
    grid.setOpen({ ...open, wrong: true });
    return false;
  }
  if (count !== grid.shownAt(area.toRow, area.toDate)) void grid.write(model.editAt(area.toRow, area.toDate, count));
  grid.setOpen(null);
  return true;
}

/** Keys of the open cell: Enter and Tab save and go on, arrows too when it was opened by typing, Esc restores. */
export function cellKeys(grid: Grid): (event: KeyboardEvent) => void {
  const { model, area, open, select } = grid;
  const [rows, columns] = [model.rows.length, model.columns.length];
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const { key } = event;
    if (key === 'Escape') {
      grid.setOpen(null);
      focusGrid();
    } else if (key === 'Enter' || key === 'Tab') {
      if (saveOpen(grid)) goOn(grid, nextPlace(key, event.shiftKey, [area.toRow, area.toDate], rows, columns));
    } else {
      const to = open?.typed && !event.shiftKey ? moved(event, area, rows, columns) : null;
      if (!to) return;
      if (saveOpen(grid)) select(...to);
      focusGrid();
    }
    event.preventDefault();
  };
}

function goOn({ area, select }: Grid, next: Place | null): void {
  select(...(next ?? [area.toRow, area.toDate]));
  focusGrid();
}
