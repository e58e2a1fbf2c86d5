import type { RosterView } from '#src/renderer/screens/roster/view.ts';
import { addDays, dateOf, dayIn, monthOf, weekStartOf } from '#src/shared/domain/core/day.ts';
import { dateSpan, type GridRow, rowSpan, type Selection, withCell } from '#src/shared/domain/roster/edit/selection.ts';

const single = (area: Selection): boolean => area.fromRow === area.toRow && area.fromDate === area.toDate;

/** Everybody in view, the whole month. */
export const wholeMonth = (view: RosterView): Selection => ({
  fromRow: 0,
  toRow: Math.max(0, view.lines.length - 1),
  fromDate: 1,
  toDate: view.lastDate,
});

/** What 复制上月 and 按规律填 work on: the selection, or everything while only one cell is selected. */
export const monthScope = (view: RosterView, area: Selection): Selection => (single(area) ? wholeMonth(view) : area);

/** What 复制上周 works on: the selection, or the cell's week for everybody while only one cell is selected. */
export function weekScope(view: RosterView, area: Selection): Selection {
  if (!single(area)) return area;
  const { month } = view.model.base;
  const monday = weekStartOf(dayIn(month, area.toDate));
  const sunday = addDays(monday, 6);
  return {
    ...wholeMonth(view),
    fromDate: monthOf(monday) === month ? dateOf(monday) : 1,
    toDate: monthOf(sunday) === month ? dateOf(sunday) : view.lastDate,
  };
}

/** Takes from edited rows only what lies in the area; leave that is already planned stays. */
export function within(rows: readonly GridRow[], edited: readonly GridRow[], area: Selection): GridRow[] {
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  const next = new Map(edited.map((r) => [r.staffId, r.cells]));
  return rows.slice(r0, r1 + 1).flatMap((row) => {
    const from = next.get(row.staffId);
    if (!from) return [];
    let cells = row.cells;
    for (let date = d0; date <= d1; date++) if (cells[date]?.kind !== 'leave') cells = withCell(cells, date, from[date] ?? null);
    return [{ staffId: row.staffId, cells }];
  });
}
