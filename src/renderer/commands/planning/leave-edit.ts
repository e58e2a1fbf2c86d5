import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkLeave, type LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** Changes a request that waits to be decided. Refused when it was decided (`leave/not-asked`) and as `checkLeave` says. Ctrl+Z works. */
export const editLeave = (ctx: CommandContext, id: string, ask: LeaveAsk): Promise<Result<LeaveRequest, Problem>> =>
  execute(ctx, { command: 'leave-edit' }, async () => {
    const before = await ctx.db.of('leaveRequests').get(id);
    if (before?.status !== 'asked' || before.voided) return err({ code: 'leave/not-asked' });
    const book = await readLeave(ctx.db, Number(ask.from.slice(0, 4)), Number(ask.to.slice(0, 4)));
    const problem = checkLeave(book, ask, id);
    if (problem) return err(problem);
    const after: LeaveRequest = { ...before, ...ask, reason: ask.reason.trim() };
    const same = JSON.stringify(before) === JSON.stringify(after);
    return ok({ changes: same ? [] : [change('leaveRequests', before, after)], value: after });
  });
