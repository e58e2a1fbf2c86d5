import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { isLocked } from './maker.ts';

/** 作废补卡 with a reason: it counts no longer and stays on view. */
export async function voidPunchCorrection(ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> {
  const found = await ctx.db.of('punchCorrections').get(id);
  if (!found) return err({ code: 'host/not-found', detail: { path: id } });
  const undoable = !(await isLocked(ctx, found.staffId, found.day));
  return execute(ctx, { command: 'punch-correct-void', why: reason.trim(), undoable }, async () => {
    // Read again in its turn: somebody may have voided it meanwhile.
    const before = (await ctx.db.of('punchCorrections').get(id)) ?? found;
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('punchCorrections', before, after.value)], value: null }) : after;
  });
}
