import { create } from 'zustand';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';

/** What is selected on the grid: `from…` is where the selection began, `to…` is the cell in hand. */
interface RosterSelectionState {
  readonly area: Selection;
  /** The area that a drag of the fill handle would fill; null when nothing is dragged. */
  readonly fillTo: Selection | null;
  /** The chooser is open at the cell in hand; `typed` is what it was opened with. */
  readonly chooser: { readonly typed: string } | null;
}
const at = (row: number, date: number): Selection => ({ fromRow: row, toRow: row, fromDate: date, toDate: date });

export const useRosterSelection = create<RosterSelectionState>(() => ({ area: at(0, 1), fillTo: null, chooser: null }));
export const selectArea = (area: Selection): void => useRosterSelection.setState({ area, chooser: null });
export const selectCell = (row: number, date: number): void => selectArea(at(row, date));
export const extendTo = (row: number, date: number): void =>
  useRosterSelection.setState(({ area }) => ({ area: { ...area, toRow: row, toDate: date }, chooser: null }));
export const setFillTo = (fillTo: Selection | null): void => useRosterSelection.setState({ fillTo });
export const openChooser = (typed = ''): void => useRosterSelection.setState({ chooser: { typed } });
export const closeChooser = (): void => useRosterSelection.setState({ chooser: null });
