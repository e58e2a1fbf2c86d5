import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';

/** In order, without empty ones; what overlaps or touches becomes one. */
export function joined(spans: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  for (const s of spans.filter((i) => i.end > i.start).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && s.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, s.end) };
    else out.push(s);
  }
  return out;
}

/** What lies in both. */
export const shared = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  joined(a.flatMap((x) => b.map((y) => ({ start: Math.max(x.start, y.start), end: Math.min(x.end, y.end) }))));

/** What lies in `a` and not in `b`. */
export const without = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  joined(b).reduce<Interval[]>(
    (rest, cut) =>
      rest.flatMap((r) =>
        [
          { start: r.start, end: Math.min(r.end, cut.start) },
          { start: Math.max(r.start, cut.end), end: r.end },
        ].filter((i) => i.end > i.start),
      ),
    joined(a),
  );

/** Minutes altogether; what overlaps counts once. */
export const lengthOf = (spans: readonly Interval[]): Minutes => joined(spans).reduce((sum, i) => sum + i.end - i.start, 0);

/** Minutes of `spans` between two times. */
export const between = (spans: readonly Interval[], start: Minutes, end: Minutes): Minutes =>
  lengthOf(shared(spans, [{ start, end }]));
