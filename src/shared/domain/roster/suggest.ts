import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import { cellOn, type RosterContext, type RosterPerson } from './context.ts';
import { withCell } from './edit/selection.ts';
import { checkPerson } from './rules/catalogue.ts';
import type { Breach } from './rules/rule.ts';
import { personTotals } from './totals.ts';

/** A way out of a breach: this person rests that day, and somebody of the same post takes the shift. */
export interface Fix {
  readonly day: DayKey;
  readonly giverId: string;
  readonly takerId: string;
}

/** How many ways out are offered. */
const OFFERED = 2;
/** How many candidates are judged for one day: the ones with the fewest hours. */
const JUDGED = 12;

const without = (person: RosterPerson, day: DayKey): RosterPerson => ({
  ...person,
  cells: withCell(person.cells, dateOf(day), null),
});
/** A breach made worse tells other figures, so it counts as a new one. */
const figures = (breach: Breach): string => JSON.stringify([breach.ruleId, breach.day, breach.detail]);
function addsBreach(context: RosterContext, before: RosterPerson, after: RosterPerson): boolean {
  const had = new Set(checkPerson(context, before).map(figures));
  return checkPerson(context, after).some((b) => b.severity !== 'notice' && !had.has(figures(b)));
}
const countOf = (breaches: readonly Breach[], ruleId: Breach['ruleId']): number =>
  breaches.filter((b) => b.ruleId === ruleId).length;

/** Up to two single swaps that remove the breach and break nothing else, people with the fewest hours first. */
export function suggestFixes(context: RosterContext, breach: Breach): Fix[] {
  const giver = context.people.find((p) => p.member.id === breach.staffId);
  if (!giver) return [];
  const now = countOf(checkPerson(context, giver), breach.ruleId);
  const fixes: Fix[] = [];
  for (const day of [...breach.days].reverse()) {
    const cell = cellOn(context, giver, day);
    if (cell?.kind !== 'shift' || !day.startsWith(context.month)) continue;
    if (countOf(checkPerson(context, without(giver, day)), breach.ruleId) >= now) continue;
    const taker = findTaker(context, giver, day);
    if (taker) fixes.push({ day, giverId: giver.member.id, takerId: taker.member.id });
    if (fixes.length === OFFERED) break;
  }
  return fixes;
}

/** Somebody of the same post who is free that day and would break no rule by taking the shift. */
function findTaker(context: RosterContext, giver: RosterPerson, day: DayKey): RosterPerson | undefined {
  const date = dateOf(day);
  const cell = giver.cells[date];
  if (!cell) return undefined;
  return context.people
    .filter((p) => p.postId === giver.postId && p.member.id !== giver.member.id && !p.cells[date])
    .map((p) => ({ p, minutes: personTotals(context, p).minutes }))
    .sort((a, b) => a.minutes - b.minutes)
    .slice(0, JUDGED)
    .find(({ p }) => !addsBreach(context, p, { ...p, cells: withCell(p.cells, date, cell) }))?.p;
}
