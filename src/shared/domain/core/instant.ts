import { dayNumber, dayOfNumber, type Instant } from './day.ts';

const DAY_SECONDS = 86_400;
const pad = (n: number): string => String(n).padStart(2, '0');

/** Seconds of the hall's wall clock since 1970-01-01 00:00. */
export const secondsOf = (at: Instant): number =>
  dayNumber(at.slice(0, 10)) * DAY_SECONDS +
  Number(at.slice(11, 13)) * 3600 +
  Number(at.slice(14, 16)) * 60 +
  Number(at.slice(17, 19));

/** The inverse of {@link secondsOf}: `YYYY-MM-DDTHH:mm:ss+08:00`. */
export function instantOf(seconds: number): Instant {
  const day = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - day * DAY_SECONDS;
  return `${dayOfNumber(day)}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}+08:00`;
}

export const plusMinutes = (at: Instant, minutes: number): Instant => instantOf(secondsOf(at) + minutes * 60);

/** `04:07` from one moment to a later one; from an hour on `1:04:07`. Never below zero. */
export function elapsed(from: Instant, to: Instant): string {
  const seconds = Math.max(0, secondsOf(to) - secondsOf(from));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h === 0 ? `${pad(m)}:${pad(s)}` : `${h}:${pad(m)}:${pad(s)}`;
}

/** Whole minutes from one moment to another. */
export const minutesBetween = (from: Instant, to: Instant): number => Math.round((secondsOf(to) - secondsOf(from)) / 60);
