import type { Minutes } from '#src/shared/domain/core/day.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { wishMet } from '#src/shared/domain/roster/planning/wish-check.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';

/** What a roster would be like, in the supervisor's units. */
export interface RosterFigures {
  /** People missing, over all days and demands. */
  readonly missing: number;
  /** Rest-day and holiday duties: the widest gap in days between two people of the same post. */
  readonly dutySpread: number;
  readonly wishesUnmet: number;
  readonly wishes: number;
  /** Mean distance of a person's hours from the month's standard. */
  readonly hoursOff: Minutes;
}

/** Judges a month as a whole. People without a single cell, who cannot work yet, have no part in spread and hours. Wishes of other halls' people and withdrawn ones do not count. */
export function rosterFigures(context: RosterContext, wishes: readonly RosterWish[]): RosterFigures {
  const working = context.people.filter((p) => Object.keys(p.cells).length > 0);
  const totals = working.map((person) => ({ person, ...personTotals(context, person) }));
  const spreads = [...Map.groupBy(totals, (t) => t.person.postId).values()].map((group) => {
    const duties = group.map((t) => t.restDays + t.holidays);
    return Math.max(...duties) - Math.min(...duties);
  });
  const cells = new Map(context.people.map((p) => [p.member.id, p.cells]));
  const own = wishes.filter((w) => !w.voided && cells.has(w.staffId));
  const missing = coverage(context).flatMap((c) => c.days.map((d) => Math.max(0, d.needed - d.planned)));
  return {
    missing: missing.reduce((sum, n) => sum + n, 0),
    dutySpread: Math.max(0, ...spreads),
    wishesUnmet: own.filter((w) => !wishMet(w, cells.get(w.staffId)?.[dateOf(w.day)])).length,
    wishes: own.length,
    hoursOff: Math.round(totals.reduce((sum, t) => sum + Math.abs(t.difference), 0) / Math.max(1, totals.length)),
  };
}
