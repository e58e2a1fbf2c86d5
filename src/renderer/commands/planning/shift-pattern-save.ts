import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkPattern } from '#src/shared/domain/roster/planning/shift-pattern.ts';
import type { ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';

/** What a person decides about a pattern; '' as its id makes a new one. */
export type PatternDraft = Pick<ShiftPattern, 'id' | 'name' | 'shiftTypeIds' | 'step' | 'by'>;

/**
 * Adds or changes a pattern (轮班规律). Refuses names that are empty, long or taken (`hall/name-…`), patterns without a shift or longer
 * than 56 days (`pattern/length`), shift types that were voided (`pattern/shift-gone`) and steps outside 0 … 31 (`pattern/step`).
 */
export function saveShiftPattern(ctx: CommandContext, draft: PatternDraft): Promise<Result<ShiftPattern, Problem>> {
  return execute(ctx, { command: 'shift-pattern-save' }, async () => {
    const [all, shifts] = await Promise.all([ctx.db.of('shiftPatterns').toArray(), ctx.db.of('shiftTypes').toArray()]);
    const before = all.find((p) => p.id === draft.id && !p.voided);
    if (draft.id !== '' && !before) return err({ code: 'pattern/gone' });
    const order = before?.order ?? Math.max(0, ...all.map((p) => p.order)) + 1;
    const after: ShiftPattern = { ...draft, id: before?.id ?? ctx.newId(), name: draft.name.trim(), order };
    const problem = checkPattern(after, all, shifts)[0];
    if (problem) return err(problem);
    const same = JSON.stringify(before) === JSON.stringify(after);
    return ok({ changes: same ? [] : [change('shiftPatterns', before, after)], value: after });
  });
}
