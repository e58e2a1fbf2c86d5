import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkLeave, type LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';

/** 请假申请: notes that somebody asks for leave. Refused as `checkLeave` says; the roster is not touched. Ctrl+Z takes it back. */
export const askLeave = (ctx: CommandContext, ask: LeaveAsk): Promise<Result<LeaveRequest, Problem>> =>
  execute(ctx, { command: 'leave-ask' }, async () => {
    const book = await readLeave(ctx.db, Number(ask.from.slice(0, 4)), Number(ask.to.slice(0, 4)));
    const problem = checkLeave(book, ask);
    if (problem) return err(problem);
    const request: LeaveRequest = {
      id: ctx.newId(),
      ...ask,
      reason: ask.reason.trim(),
      status: 'asked',
      askedAt: ctx.now(),
      decidedBy: '',
      decidedAt: '',
      decisionNote: '',
    };
    return ok({ changes: [change('leaveRequests', undefined, request)], value: request });
  });
