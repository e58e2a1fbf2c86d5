import { create } from 'zustand';

/** Left half of the status bar: what is selected and which keys help. Set by the screen in view. */
interface StatusLine {
  readonly parts: readonly string[];
}
export const useStatusLine = create<StatusLine>(() => ({ parts: [] }));
export const setStatusLine = (parts: readonly string[]): void => useStatusLine.setState({ parts });
