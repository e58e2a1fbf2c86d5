import { create } from 'zustand';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';

/** What floats over the roster. `paste` keeps a text that was not understood in full. */
export type RosterDialog =
  | { readonly kind: 'pattern' | 'rota' | 'publish' | 'versions' | 'print' }
  | { readonly kind: 'paste'; readonly text: string; readonly area: Selection }
  /** The edited workbook to be read; null asks for one. */
  | { readonly kind: 'import'; readonly file: File | null }
  | { readonly kind: 'menu'; readonly left: number; readonly top: number };
interface RosterDialogState {
  readonly dialog: RosterDialog | null;
}
export const useRosterDialog = create<RosterDialogState>(() => ({ dialog: null }));
export const openRosterDialog = (dialog: RosterDialog): void => useRosterDialog.setState({ dialog });
export const closeRosterDialog = (): void => useRosterDialog.setState({ dialog: null });
