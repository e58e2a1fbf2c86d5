import { create } from 'zustand';

/** Whether the list of kinds is on the screen: Ctrl+Shift+I from anywhere. */
export const useNewIncident = create<{ readonly open: boolean }>(() => ({ open: false }));
export const openNewIncident = (): void => useNewIncident.setState({ open: true });
export const closeNewIncident = (): void => useNewIncident.setState({ open: false });
