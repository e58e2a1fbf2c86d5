import { create } from 'zustand';

/** Where the person was: last hall on the sheets. */
interface AttendancePlace {
  readonly hallId: string;
}
export const useAttendancePlace = create<AttendancePlace>(() => ({ hallId: '' }));
export const rememberHall = (hallId: string): void => useAttendancePlace.setState({ hallId });
