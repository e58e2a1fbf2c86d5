import { create } from 'zustand';

/** A file that waits for the month and hall that it is of to be on screen. */
export const useRosterImport = create<{ readonly waiting: File | null }>(() => ({ waiting: null }));
export const waitForPlace = (file: File): void => useRosterImport.setState({ waiting: file });

/** The waiting file, once. */
export function takeWaiting(): File | null {
  const { waiting } = useRosterImport.getState();
  if (waiting) useRosterImport.setState({ waiting: null });
  return waiting;
}
