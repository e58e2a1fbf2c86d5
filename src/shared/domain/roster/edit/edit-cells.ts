import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { dateSpan, type GridRow, rowSpan, type Selection, withCell } from './selection.ts';

/** What a cell becomes at a place of the grid. */
type CellAt = (row: number, date: number) => RosterCell | null;

/** Gives back only the rows that changed, with their new cells. */
function editArea(rows: readonly GridRow[], area: Selection, cellAt: CellAt): GridRow[] {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  return rows.slice(r0, r1 + 1).flatMap((row, i) => {
    let cells = row.cells;
    for (let date = d0; date <= d1; date++) cells = withCell(cells, date, cellAt(r0 + i, date));
    return JSON.stringify(cells) === JSON.stringify(row.cells) ? [] : [{ staffId: row.staffId, cells }];
  });
}

/** Sets every selected cell; null = rest. */
export const setCells = (rows: readonly GridRow[], area: Selection, cell: RosterCell | null): GridRow[] =>
  editArea(rows, area, () => cell);

/** Ctrl+D: the first selected row goes down. With one row selected, the row above comes down. */
export function fillDown(rows: readonly GridRow[], area: Selection): GridRow[] {
  const [r0, r1] = rowSpan(area);
  const source = r0 === r1 ? r0 - 1 : r0;
  if (source < 0) return [];
  return editArea(rows, area, (_row, date) => rows[source]?.cells[date] ?? null);
}

/** Ctrl+R: the first selected date goes right. With one date selected, the one before comes right. */
export function fillRight(rows: readonly GridRow[], area: Selection): GridRow[] {
  const [d0, d1] = dateSpan(area);
  const source = d0 === d1 ? d0 - 1 : d0;
  if (source < 1) return [];
  return editArea(rows, area, (row) => rows[row]?.cells[source] ?? null);
}

/** Dragging the corner: the source block repeats over the target area. */
export function fillSeries(rows: readonly GridRow[], source: Selection, target: Selection): GridRow[] {
  const [r0, r1] = rowSpan(source);
  const [d0, d1] = dateSpan(source);
  const wrap = (n: number, from: number, length: number) => from + ((((n - from) % length) + length) % length);
  return editArea(rows, target, (row, date) => rows[wrap(row, r0, r1 - r0 + 1)]?.cells[wrap(date, d0, d1 - d0 + 1)] ?? null);
}

/** Copies each selected person's dates of the week before (same weekday, seven days earlier). */
export const copyLastWeek = (
  rows: readonly GridRow[],
  before: readonly GridRow[],
  area: Selection,
  lastDateBefore: number,
): GridRow[] => {
  const [d0] = dateSpan(area);
  const earlier = new Map(before.map((r) => [r.staffId, r.cells]));
  // Later dates copy what this very edit has just put seven days before, so a whole month can be filled from its first week.
  let next = rows;
  for (let date = d0; date <= dateSpan(area)[1]; date++) {
    const column = { ...area, fromDate: date, toDate: date };
    const current = next;
    const changed = editArea(current, column, (row) => {
      const here = current[row];
      if (!here) return null;
      return (date > 7 ? here.cells[date - 7] : earlier.get(here.staffId)?.[lastDateBefore + date - 7]) ?? null;
    });
    const byId = new Map(changed.map((r) => [r.staffId, r]));
    next = current.map((r) => byId.get(r.staffId) ?? r);
  }
  return next.filter((r, i) => JSON.stringify(r.cells) !== JSON.stringify(rows[i]?.cells));
};
