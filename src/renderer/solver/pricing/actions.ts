import type { CountedLimits, PricedPerson } from './person.ts';

/** Shifts that no rule of this person tells apart: the cheapest of them stands for all. */
export interface ShiftGroup {
  readonly shifts: readonly number[];
  /** What kind of last shift it is for the next day. */
  readonly kind: number;
  /** Minutes in units, 0 when minutes are not counted. */
  readonly length: number;
  /** Units against the week's minutes, 0 when not counted. */
  readonly weekUnits: number;
  /** Position in `counted.shifts`, -1 = not counted. */
  readonly counter: number;
}

export interface Actions {
  readonly groups: readonly ShiftGroup[];
  /** Number of kinds of last shift. */
  readonly kinds: number;
  /** By `kind * groups + group`: 1 = may follow on the next day. */
  readonly follows: Uint8Array;
  /** By shift: its kind. */
  readonly kindOf: readonly number[];
}

/** Groups a person's shifts. Two kinds of last shift differ when they forbid different shifts. */
export function actionsOf(p: PricedPerson, counted: CountedLimits): Actions {
  const forbids = (s: number) => p.usable.filter((t) => p.notNext[s].has(t)).join();
  // The last shift before day 0 counts even when the person may not work it any more.
  const { shiftBefore } = p.person;
  const last = shiftBefore >= 0 ? [...p.usable, shiftBefore] : p.usable;
  const kinds = [...new Set(last.map(forbids))];
  const kindOf = p.notNext.map((_, s) => Math.max(0, kinds.indexOf(forbids(s))));
  const comesAfter = (s: number) => p.usable.filter((t) => p.notNext[t].has(s)).join();
  const key = (s: number) => {
    const length = counted.minutes || counted.weekMinutes ? p.length[s] : 0;
    // Sums over cells may tell any two shifts apart.
    const alone = counted.cells.length > 0 ? s : -1;
    return [kindOf[s], comesAfter(s), length, counted.shifts.indexOf(s), alone].join('|');
  };
  const groups = [...Map.groupBy(p.usable, key).values()].map(
    (shifts): ShiftGroup => ({
      shifts,
      kind: kindOf[shifts[0]],
      length: counted.minutes ? p.length[shifts[0]] : 0,
      weekUnits: counted.weekMinutes ? p.length[shifts[0]] : 0,
      counter: counted.shifts.indexOf(shifts[0]),
    }),
  );
  const follows = new Uint8Array(Math.max(1, kinds.length) * groups.length);
  for (const s of last)
    groups.forEach((g, i) => {
      follows[kindOf[s] * groups.length + i] = p.notNext[s].has(g.shifts[0]) ? 0 : 1;
    });
  return { groups, kinds: Math.max(1, kinds.length), follows, kindOf };
}
