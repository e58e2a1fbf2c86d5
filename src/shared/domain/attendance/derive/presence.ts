import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';
import { DOUBLE_TAP, type InOut, pickInOut } from './in-out.ts';
import { without } from './spans.ts';

/** Leaving for a long break and coming back; null = not punched. */
export interface Outing {
  readonly pause: Interval;
  readonly leftAt: Minutes | null;
  readonly backAt: Minutes | null;
}

/** When somebody was in the hall. All times on one scale. */
export interface Presence extends InOut {
  readonly outings: readonly Outing[];
  /** In order, never overlapping. A time that is missing counts as the shift's own. */
  readonly spans: readonly Interval[];
}

/**
 * Reads the punches of a day as pairs: the first arrives, the last leaves, and around each long break of a split shift one leaves and one
 * comes back. Punches elsewhere (somebody passes the machine) do not matter. `set` = times typed by hand.
 */
export function presenceOf(
  punches: readonly Minutes[],
  due: readonly Interval[],
  pauses: readonly Interval[],
  set: InOut,
): Presence | null {
  const first = due[0];
  const last = due.at(-1);
  if (!first || !last) return null;
  const frame = { start: first.start, end: last.end };
  const picked = pickInOut(punches, frame);
  const inAt = set.inAt ?? picked.inAt;
  const outAt = set.outAt ?? picked.outAt;
  const middle = punches.filter(
    (p) => p > (inAt ?? -Infinity) + DOUBLE_TAP && p < (outAt ?? Infinity) - DOUBLE_TAP && p > frame.start && p < frame.end,
  );
  const inside = pauses.filter((p) => touches(due, p) && (inAt ?? frame.start) < p.start && (outAt ?? frame.end) > p.end);
  const outings = inside.map((pause, i) => {
    const from = ((inside[i - 1]?.end ?? frame.start) + pause.start) / 2;
    const to = (pause.end + (inside[i + 1]?.start ?? frame.end)) / 2;
    return outing(
      middle.filter((p) => p >= from && p < to),
      pause,
    );
  });
  const away = outings.map((o) => ({ start: o.leftAt ?? o.pause.start, end: o.backAt ?? o.pause.end }));
  const spans = without([{ start: inAt ?? frame.start, end: outAt ?? frame.end }], away);
  return { inAt, outAt, outings, spans };
}

/** Work is due right before and right after the break: otherwise nobody has to punch there. */
const touches = (due: readonly Interval[], pause: Interval): boolean =>
  due.some((d) => d.end === pause.start) && due.some((d) => d.start === pause.end);

/** The punch nearest the break's beginning leaves, the one after it nearest its end comes back; a single one is at the nearer end. */
function outing(punches: readonly Minutes[], pause: Interval): Outing {
  const nearest = (list: readonly Minutes[], to: Minutes) =>
    [...list].sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0] ?? null;
  const leftAt = nearest(punches, pause.start);
  if (leftAt === null) return { pause, leftAt: null, backAt: null };
  const backAt = nearest(
    punches.filter((p) => p > leftAt + DOUBLE_TAP),
    pause.end,
  );
  if (backAt !== null) return { pause, leftAt, backAt };
  const only = nearest(punches, pause.end) ?? leftAt;
  return Math.abs(only - pause.start) <= Math.abs(only - pause.end)
    ? { pause, leftAt: only, backAt: null }
    : { pause, leftAt: null, backAt: only };
}
