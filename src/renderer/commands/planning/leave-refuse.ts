import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 不批: refuses a request with a note, which the person is told. Refused without one (`leave/note-missing`) or when decided (`leave/not-asked`). */
export const refuseLeave = (ctx: CommandContext, id: string, note: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'leave-refuse', why: note.trim() }, async () => {
    if (note.trim() === '') return err({ code: 'leave/note-missing', at: 'note' });
    const before = await ctx.db.of('leaveRequests').get(id);
    if (before?.status !== 'asked' || before.voided) return err({ code: 'leave/not-asked' });
    const decided = { decidedBy: ctx.userName(), decidedAt: ctx.now(), decisionNote: note.trim() };
    return ok({ changes: [change('leaveRequests', before, { ...before, ...decided, status: 'refused' })], value: null });
  });
