import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { changePlan, type PlanInput } from '#src/shared/domain/patrol/change-plan.ts';
import { defaultPlans } from '#src/shared/domain/patrol/default-plans.ts';
import type { PatrolPlan } from '#src/shared/domain/patrol/types.ts';

/** 启用巡查: the usual plans for every hall that has none. */
export const startPatrols = (ctx: CommandContext): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'patrol-start' }, async () => {
    const [halls, had, settings] = await Promise.all([
      ctx.db.of('halls').toArray(),
      ctx.db.of('patrolPlans').toArray(),
      ctx.db.of('settings').get('settings'),
    ]);
    const safety = settings?.safety ?? defaultSafety;
    const known = new Set(had.map((p) => p.id));
    const fresh = halls
      .filter((h) => !h.voided)
      .flatMap((h) => defaultPlans(h.id, safety, dayOfInstant(ctx.now())))
      .filter((p) => !known.has(p.id));
    return ok({ changes: fresh.map((p) => change('patrolPlans', undefined, p)), value: fresh.length });
  });

/** 修改方案 from today on: rounds that were made keep the items they were made with. */
export const savePatrolPlan = (ctx: CommandContext, id: string, input: PlanInput): Promise<Result<PatrolPlan, Problem>> =>
  execute(ctx, { command: 'patrol-plan' }, async () => {
    const before = await ctx.db.of('patrolPlans').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = changePlan(before, input);
    return after.ok ? ok({ changes: [change('patrolPlans', before, after.value)], value: after.value }) : after;
  });
