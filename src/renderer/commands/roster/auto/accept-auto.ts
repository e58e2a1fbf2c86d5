import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { execute } from '#src/renderer/commands/core/execute.ts';
import { type CellEdit, planEdit } from '#src/renderer/commands/roster/edit-roster.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

export interface AutoAcceptance {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly command: 'roster-auto' | 'roster-repair';
  readonly edits: readonly CellEdit[];
}

/**
 * 采用方案: writes the proposal's cells as one journal line that Ctrl+Z takes back, and gives how many changed. The rule catalogue
 * judges the result once more: a hard breach that the draft does not have already is refused (`roster/auto-breaks-rule`).
 */
export const acceptAuto = (ctx: CommandContext, acceptance: AutoAcceptance): Promise<Result<number, Problem>> =>
  execute(ctx, { command: acceptance.command }, async () => {
    const { month, hallId, edits } = acceptance;
    const base = await readRosterBase(ctx.db, month);
    const drafts = await readRosterDrafts(ctx.db, month);
    const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
    const broken = newBreach(context, edits);
    if (broken) {
      const name = context.people.find((p) => p.member.id === broken.staffId)?.member.name ?? '';
      return err({ code: 'roster/auto-breaks-rule', detail: { name, day: broken.day } });
    }
    return planEdit(ctx, acceptance);
  });

function newBreach(context: RosterContext, edits: readonly CellEdit[]): Breach | undefined {
  const byPerson = Map.groupBy(edits, (e) => e.staffId);
  for (const person of context.people) {
    const own = byPerson.get(person.member.id);
    if (!own) continue;
    const had = new Set(checkPerson(context, person).map(breachKey));
    const cells = own.reduce((all, e) => withCell(all, e.date, e.cell), person.cells);
    const broken = checkPerson(context, { ...person, cells }).find((b) => b.severity === 'hard' && !had.has(breachKey(b)));
    if (broken) return broken;
  }
  return undefined;
}
