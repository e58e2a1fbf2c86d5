import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';

/** Arrival and departure among a window's punches, absolute minutes; null = missing. */
export interface InOut {
  readonly inAt: Minutes | null;
  readonly outAt: Minutes | null;
}

/** Two touches of the machine within this time are one. */
export const DOUBLE_TAP: Minutes = 2;

/** The first punch arrives and the last one leaves; a single one belongs to the nearer end of the shift. */
export function pickInOut(punches: readonly Minutes[], shift: Interval): InOut {
  const first = punches[0];
  const last = punches.at(-1);
  if (first === undefined || last === undefined) return { inAt: null, outAt: null };
  if (last - first > DOUBLE_TAP) return { inAt: first, outAt: last };
  return Math.abs(first - shift.start) <= Math.abs(last - shift.end) ? { inAt: first, outAt: null } : { inAt: null, outAt: last };
}
