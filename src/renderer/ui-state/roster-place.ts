import { create } from 'zustand';

/** The month and hall that were looked at last, and the months begun from an empty sheet. */
interface RosterPlaceState {
  readonly month: string;
  readonly hallId: string;
  /** `${month}:${hallId}` */
  readonly begun: readonly string[];
}
export const useRosterPlace = create<RosterPlaceState>(() => ({ month: '', hallId: '', begun: [] }));
export const rememberRosterPlace = (month: string, hallId: string): void => useRosterPlace.setState({ month, hallId });
export const beginRoster = (month: string, hallId: string): void =>
  useRosterPlace.setState((s) => ({ begun: [...s.begun, `${month}:${hallId}`] }));
