/** Somebody among whom duties are shared out. */
export interface Sharer {
  readonly id: string;
  /** Duties of the same kind in the months before. */
  readonly before: number;
  /** Days on which the person could take one; nobody's share is larger. */
  readonly able: number;
}

/**
 * Each person's fair part of `duties` duties: who did fewer before gets more now, until all stand level, as far as their days allow.
 * Parts are fractions; they add up to `duties`, or to everybody's days when those are fewer.
 */
export function fairShare(duties: number, sharers: readonly Sharer[]): ReadonlyMap<string, number> {
  const total = Math.min(
    duties,
    sharers.reduce((sum, s) => sum + s.able, 0),
  );
  const given = (level: number): number => sharers.reduce((sum, s) => sum + partAt(s, level), 0);
  let low = Math.min(0, ...sharers.map((s) => s.before));
  let high = Math.max(0, ...sharers.map((s) => s.before + s.able));
  for (let i = 0; i < HALVINGS; i++) {
    const level = (low + high) / 2;
    if (given(level) < total) low = level;
    else high = level;
  }
  return new Map(sharers.map((s) => [s.id, partAt(s, high)]));
}

/** Duties by which one month may make up for the months before; the rest waits for the next month, and nobody's month looks odd. */
const MOST_CATCH_UP = 2;

/** The months before, as far as this month makes up for them: nobody counts further than two duties from the mean. */
export function catchUp(sharers: readonly Sharer[]): Sharer[] {
  const mean = sharers.reduce((sum, s) => sum + s.before, 0) / Math.max(1, sharers.length);
  return sharers.map((s) => ({
    ...s,
    before: Math.min(mean + MOST_CATCH_UP, Math.max(mean - MOST_CATCH_UP, s.before)),
  }));
}

/** Enough to tell levels apart far below a hundredth of a duty. */
const HALVINGS = 50;

/** What a person takes when everybody is filled up to the same level. */
const partAt = (s: Sharer, level: number): number => Math.min(s.able, Math.max(0, level - s.before));

/** The whole numbers around a part: a person with 2.3 duties should have two or three. */
export function shareRange(part: number): { readonly least: number; readonly most: number } {
  const near = Math.round(part);
  if (Math.abs(part - near) < 1e-6) return { least: near, most: near };
  return { least: Math.floor(part), most: Math.ceil(part) };
}
