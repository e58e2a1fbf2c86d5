import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { planSeeds } from '#src/shared/domain/emergency-plan/seeds/index.ts';
import type { EmergencyPlan } from '#src/shared/domain/emergency-plan/types.ts';
import { type Approval, approve, newDraft } from '#src/shared/domain/emergency-plan/versions.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 采用备好的预案: every seed whose kind has no plan yet, each as an approved first version. Gives how many were taken. */
export const adoptPlans = (ctx: CommandContext, approval: Approval): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'plan-adopt', why: approval.approvedBy.trim() }, async () => {
    const had = await ctx.db.of('emergencyPlans').toArray();
    const missing = planSeeds.filter((s) => !had.some((p) => !p.voided && p.kind === s.kind));
    const writer = { now: ctx.now(), by: ctx.userName() };
    const numbers = had.map((p) => p.number);
    const changes: RecordChange[] = [];
    for (const { kind, title, content } of missing) {
      const number = nextNumber('YA', dayOfInstant(writer.now), numbers);
      numbers.push(number);
      const plan: EmergencyPlan = {
        id: ctx.newId(),
        number,
        kind,
        title,
        order: had.length + numbers.length,
        drillEveryMonths: 0,
        hallIds: [],
      };
      const input = { id: ctx.newId(), planId: plan.id, content, changeNote: '', fromRectificationId: '' };
      const draft = newDraft([], input, writer);
      const version = draft.ok ? approve(draft.value, approval, writer) : draft;
      if (!version.ok) return version;
      changes.push(change('emergencyPlans', undefined, plan), change('planVersions', undefined, version.value));
    }
    return ok({ changes, value: missing.length });
  });
