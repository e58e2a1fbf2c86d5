import type { Instant } from '#src/shared/domain/core/day.ts';

/** The hall's wall clock. Chinese halls share UTC+8 all year. */
const OFFSET_MINUTES = 480;

/** Turns epoch milliseconds into the hall's wall clock, `YYYY-MM-DDTHH:mm:ss+08:00`. */
export const instantOf = (epochMs: number): Instant =>
  `${new Date(epochMs + OFFSET_MINUTES * 60_000).toISOString().slice(0, 19)}+08:00`;

/** Reads the real clock, or runs on from a demonstration start (`--now`). */
export function makeClock(fixedNow: Instant | ''): () => Instant {
  if (fixedNow === '') return () => instantOf(Date.now());
  const start = Date.parse(fixedNow);
  const from = performance.now();
  return () => instantOf(start + (performance.now() - from));
}
