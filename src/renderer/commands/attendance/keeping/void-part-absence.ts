import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { isLocked } from './maker.ts';

/** 作废半天假 or 公出 with a reason: it counts no longer and stays on view. */
export async function voidPartAbsence(ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> {
  const found = await ctx.db.of('partAbsences').get(id);
  if (!found) return err({ code: 'host/not-found', detail: { path: id } });
  const undoable = !(await isLocked(ctx, found.staffId, found.day));
  return execute(ctx, { command: 'part-absence-void', why: reason.trim(), undoable }, async () => {
    // Read again in its turn: somebody may have voided it meanwhile.
    const before = (await ctx.db.of('partAbsences').get(id)) ?? found;
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('partAbsences', before, after.value)], value: null }) : after;
  });
}
