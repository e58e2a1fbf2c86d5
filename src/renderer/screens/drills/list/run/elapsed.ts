import { dayNumber, type Instant } from '#src/shared/domain/core/day.ts';

const secondsOf = (at: Instant): number =>
  dayNumber(at.slice(0, 10)) * 86_400 +
  Number(at.slice(11, 13)) * 3600 +
  Number(at.slice(14, 16)) * 60 +
  Number(at.slice(17, 19));

/** `04:07` from one moment to a later one; above an hour `1:04:07`. Never below zero. */
export function elapsed(from: Instant, to: Instant): string {
  const seconds = Math.max(0, secondsOf(to) - secondsOf(from));
  const pad = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h === 0 ? `${pad(m)}:${pad(s)}` : `${h}:${pad(m)}:${pad(s)}`;
}
