import { create } from 'zustand';

/** Whether the month sheet is compared with the roster, and whether only differences are shown; kept while months and halls change. */
interface MonthCompare {
  readonly on: boolean;
  readonly onlyGaps: boolean;
}
export const useMonthCompare = create<MonthCompare>(() => ({ on: false, onlyGaps: false }));
export const setMonthCompare = (on: boolean): void => useMonthCompare.setState({ on, onlyGaps: false });
export const setOnlyGaps = (onlyGaps: boolean): void => useMonthCompare.setState({ onlyGaps });
