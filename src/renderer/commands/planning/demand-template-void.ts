import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Voids a template with a reason. Numbers that it has set stay. Refuses a template that is gone (`demand/template-gone`). */
export function voidDemandTemplate(ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'demand-template-void', why: reason }, async () => {
    const before = await ctx.db.of('demandTemplates').get(id);
    if (!before || before.voided) return err({ code: 'demand/template-gone' });
    const after = { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } };
    return ok({ changes: [change('demandTemplates', before, after)], value: null });
  });
}
