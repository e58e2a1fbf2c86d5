/** A civil day of the hall's time zone, `YYYY-MM-DD`. */
export type DayKey = string;
/** A civil month, `YYYY-MM`. */
export type MonthKey = string;
/** Minutes after midnight of the day it belongs to; above 1440 = the next day. */
export type Minutes = number;
/** A moment as the hall's clock shows it, `YYYY-MM-DDTHH:mm:ss+08:00`. */
export type Instant = string;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's `days_from_civil`). */
export function dayNumber(day: DayKey): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The inverse of {@link dayNumber}. */
export function dayOfNumber(n: number): DayKey {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return `${pad(yoe + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1)}`;
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export const isDayKey = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumber(text)) === text;
export const addDays = (day: DayKey, n: number): DayKey => dayOfNumber(dayNumber(day) + n);
/** `to` minus `from`, in days. */
export const daysBetween = (from: DayKey, to: DayKey): number => dayNumber(to) - dayNumber(from);
export const weekdayOf = (day: DayKey): Weekday => (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
export const monthOf = (day: DayKey): MonthKey => day.slice(0, 7);
export const dateOf = (day: DayKey): number => Number(day.slice(8, 10));
export const dayIn = (month: MonthKey, date: number): DayKey => `${month}-${pad(date)}`;
/** The Monday of the day's ISO week. */
export const weekStartOf = (day: DayKey): DayKey => addDays(day, 1 - weekdayOf(day));

export function addMonths(month: MonthKey, n: number): MonthKey {
  const [y = 0, m = 1] = month.split('-').map(Number);
  const k = y * 12 + m - 1 + n;
  return `${pad(Math.floor(k / 12), 4)}-${pad((k % 12) + 1)}`;
}
export const daysInMonth = (month: MonthKey): number => dayNumber(`${addMonths(month, 1)}-01`) - dayNumber(`${month}-01`);
/** Every day of the month in order. */
export const daysOfMonth = (month: MonthKey): DayKey[] =>
  Array.from({ length: daysInMonth(month) }, (_, i) => dayIn(month, i + 1));

/** `08:05`; times past midnight keep counting (`25:30`) unless wrapped by the caller. */
export const clockText = (minutes: Minutes): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
/** `20:00`, or `次日`-style callers may use the overflow flag. */
export const wallClock = (minutes: Minutes): { readonly text: string; readonly nextDay: boolean } => ({
  text: clockText(minutes % 1440),
  nextDay: minutes >= 1440,
});
/** Reads `8:05`, `08:05`, `0805`, `8：05`; null when it is not a time of day. */
export function parseClock(text: string): Minutes | null {
  const m = /^(\d{1,2})[:：]?(\d{2})$/.exec(text.trim());
  if (!m) return null;
  const minutes = Number(m[1]) * 60 + Number(m[2]);
  return Number(m[1]) <= 24 && Number(m[2]) < 60 && minutes <= 1440 ? minutes : null;
}

export const dayOfInstant = (at: Instant): DayKey => at.slice(0, 10);
export const minutesOfInstant = (at: Instant): Minutes => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
