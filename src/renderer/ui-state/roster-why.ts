import { create } from 'zustand';
import { useRosterSelection } from './roster-selection.ts';

/** 为什么: whether the panel explains the cell in hand, and at which cell “为什么不是…” is being asked. */
interface RosterWhyState {
  readonly open: boolean;
  readonly asking: { readonly row: number; readonly date: number } | null;
}

export const useRosterWhy = create<RosterWhyState>(() => ({ open: false, asking: null }));

export const toggleWhy = (): void => useRosterWhy.setState(({ open }) => ({ open: !open, asking: null }));
export const closeWhy = (): void => useRosterWhy.setState({ open: false, asking: null });
export const stopAsking = (): void => useRosterWhy.setState({ asking: null });

/** Opens the field for somebody's name at the cell in hand. */
export function askWhyNot(): void {
  const { toRow, toDate } = useRosterSelection.getState().area;
  useRosterWhy.setState({ open: true, asking: { row: toRow, date: toDate } });
}

/** The key `?`: first the explanation, then the question why not somebody else. */
export const askWhy = (): void => (useRosterWhy.getState().open ? askWhyNot() : toggleWhy());
