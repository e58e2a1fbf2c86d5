import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/**
 * 撤回: the hall tells the bureau to disregard a version; a signed act that is not undone. The next version's letter names it. Refusals:
 * `submission/withdraw-reason`, `submission/withdrawn-before`, `host/not-found`.
 */
export const withdrawMonthFile = (ctx: CommandContext, id: string, text: string): Promise<Result<MonthFile, Problem>> =>
  execute(ctx, { command: 'month-file-withdraw', why: text.trim(), undoable: false }, async () => {
    const before = await ctx.db.of('monthFiles').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    if (before.withdrawn) return err({ code: 'submission/withdrawn-before', detail: { version: before.version } });
    const reason = text.replace(/\s+/g, ' ').trim();
    if (reason === '') return err({ code: 'submission/withdraw-reason' });
    const after: MonthFile = { ...before, withdrawn: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change('monthFiles', before, after)], value: after });
  });
