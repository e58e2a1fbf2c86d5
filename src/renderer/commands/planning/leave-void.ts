import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Voids a request that was entered by mistake. Leave that was granted is taken back first (`leave/granted`). Ctrl+Z works. */
export const voidLeave = (ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'leave-void', why: reason }, async () => {
    const before = await ctx.db.of('leaveRequests').get(id);
    if (!before || before.voided) return err({ code: 'leave/not-open' });
    if (before.status === 'granted') return err({ code: 'leave/granted' });
    const after = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change('leaveRequests', before, after)], value: null });
  });
