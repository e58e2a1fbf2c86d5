import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type PlanPrintData, planPrintData } from '#src/renderer/print/plan-data.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** A version of a plan laid out for print (`host/not-found` when it is gone). */
export async function readPlanPrint(ctx: CommandContext, versionId: string): Promise<Result<PlanPrintData, Problem>> {
  const { db } = ctx;
  const version = await db.of('planVersions').get(versionId);
  const plan = version && (await db.of('emergencyPlans').get(version.planId));
  if (!plan) return err({ code: 'host/not-found', detail: { path: versionId } });
  const [settings, halls, people] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('staff').toArray(),
  ]);
  const own = halls
    .filter((h) => !h.voided && (plan.hallIds.length === 0 || plan.hallIds.includes(h.id)))
    .sort((a, b) => a.order - b.order);
  return ok(planPrintData({ plan, version, people, letterhead: settings?.letterhead ?? '', halls: own.map((h) => h.name) }));
}
