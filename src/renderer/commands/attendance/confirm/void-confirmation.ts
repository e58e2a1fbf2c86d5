import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';

/** 作废签字确认 with a reason: it counts no longer, who said what stays in the journal. */
export const voidConfirmation = (ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'sheet-confirm-void', why: reason.trim() }, async () => {
    const before = await ctx.db.of('sheetConfirmations').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('sheetConfirmations', before, after.value)], value: null }) : after;
  });
