import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkName } from '#src/shared/domain/hall/validate.ts';
import { templateRows } from '#src/shared/domain/roster/planning/demand-template.ts';
import type { DemandTemplate } from '#src/shared/domain/roster/planning/types.ts';

/**
 * Keeps the hall's present numbers under a name. A template of the hall with that name takes the new numbers.
 * Refuses a name that is empty or too long (`hall/name-empty`, `hall/name-long`) and a hall without demands (`demand/none`).
 */
export function saveDemandTemplate(ctx: CommandContext, hallId: string, name: string): Promise<Result<DemandTemplate, Problem>> {
  return execute(ctx, { command: 'demand-template-save' }, async () => {
    const problem = checkName(name, '', [])[0];
    if (problem) return err(problem);
    const [demands, templates] = await Promise.all([
      ctx.db.of('demands').where('hallId').equals(hallId).toArray(),
      ctx.db.of('demandTemplates').where('hallId').equals(hallId).toArray(),
    ]);
    const inUse = demands.filter((d) => !d.voided).sort((a, b) => a.order - b.order);
    if (inUse.length === 0) return err({ code: 'demand/none' });
    const held = templates.find((t) => !t.voided && t.name === name.trim());
    const order = Math.max(0, ...templates.map((t) => t.order)) + 1;
    const after: DemandTemplate = {
      ...(held ?? { id: ctx.newId(), hallId, name: name.trim(), order }),
      rows: templateRows(inUse),
    };
    const same = held !== undefined && JSON.stringify(held.rows) === JSON.stringify(after.rows);
    return ok({ changes: same ? [] : [change('demandTemplates', held, after)], value: after });
  });
}
