import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { voidRecord } from '#src/shared/domain/attendance/keeping/void-record.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 作废半天假 or 公出 with a reason: it counts no longer and stays on view. */
export const voidPartAbsence = (ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'part-absence-void', why: reason.trim() }, async () => {
    const before = await ctx.db.of('partAbsences').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('partAbsences', before, after.value)], value: null }) : after;
  });
