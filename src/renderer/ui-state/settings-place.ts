import { create } from 'zustand';

/** Where 设置 was left: section, hall of the hall-wise lists ('' = the first), year of the calendar (0 = this year). */
interface SettingsPlace {
  readonly section: string;
  readonly hallId: string;
  readonly year: number;
}
export const useSettingsPlace = create<SettingsPlace>(() => ({ section: 'hall', hallId: '', year: 0 }));
