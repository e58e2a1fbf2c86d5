import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import { checkLegend } from '#src/shared/domain/hall/validate.ts';

/** Changes fields of the one settings record. A legend with doubled or missing symbols is refused. */
export function saveSettings(
  ctx: CommandContext,
  patch: Partial<Omit<HallSettings, 'id'>>,
): Promise<Result<HallSettings, Problem>> {
  return execute(ctx, { command: 'settings-save' }, async () => {
    const before = await ctx.db.of('settings').get('settings');
    if (!before) return err({ code: 'host/not-found', detail: { path: 'settings' } });
    const after = { ...before, ...patch };
    const problem = checkLegend(after.legend)[0];
    if (problem) return err(problem);
    return ok({
      changes: JSON.stringify(after) === JSON.stringify(before) ? [] : [change('settings', before, after)],
      value: after,
    });
  });
}
