import { dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { dayRules } from './demand-limits.ts';

/**
 * Gives the days on which a hard rule about single days forbids the new shift back what they had: not trained (《安全生产法》第二十八条),
 * not employed, in a protected period (《女职工劳动保护特别规定》第六、九条). `left` = how many days that were.
 */
export function leaveBarred(
  context: RosterContext,
  person: RosterPerson,
  next: RosterCells,
): { readonly cells: RosterCells; readonly left: number } {
  const breaches = dayRules.flatMap((rule) => rule.check(context, { ...person, cells: next }));
  const dates = [...new Set(breaches.filter((b) => monthOf(b.day) === context.month).map((b) => dateOf(b.day)))];
  const changed = dates.filter((date) => next[date] !== person.cells[date]);
  const cells = changed.reduce((kept, date) => withCell(kept, date, person.cells[date] ?? null), next);
  return { cells, left: changed.length };
}
