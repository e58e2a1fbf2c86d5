import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Voids a pattern with a reason; rosters that it filled stay. Refuses a pattern that is gone (`pattern/gone`). */
export function voidShiftPattern(ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'shift-pattern-void', why: reason }, async () => {
    const before = await ctx.db.of('shiftPatterns').get(id);
    if (!before || before.voided) return err({ code: 'pattern/gone' });
    const after = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change('shiftPatterns', before, after)], value: null });
  });
}
