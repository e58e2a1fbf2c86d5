import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Takes a wish off the list; the record stays, voided. Ctrl+Z works. Refused when it is gone (`wish/gone`). */
export const voidWish = (ctx: CommandContext, id: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'wish-void' }, async () => {
    const before = await ctx.db.of('rosterWishes').get(id);
    if (!before || before.voided) return err({ code: 'wish/gone' });
    const voided = { at: ctx.now(), by: ctx.userName(), reason: '' };
    return ok({ changes: [change('rosterWishes', before, { ...before, voided })], value: null });
  });
