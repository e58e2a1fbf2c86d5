import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { planRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { roundId } from '#src/shared/domain/patrol/due-rounds.ts';
import { makeRound, type RoundInput } from '#src/shared/domain/patrol/make-round.ts';
import type { PatrolPlan, PatrolRound } from '#src/shared/domain/patrol/types.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** A finding that cannot be put right at once. */
export interface RoundFinding {
  readonly itemId: string;
  readonly ownerId: string;
  readonly ownerText: string;
  readonly dueOn: DayKey;
}

/** 巡查: the round and the rectifications that came of it, as one entry. A due round is made once (`patrol/made`). */
export const recordRound = (
  ctx: CommandContext,
  planId: string,
  { last, ...input }: RoundInput & { readonly last: boolean },
  findings: readonly RoundFinding[] = [],
): Promise<Result<PatrolRound, Problem>> =>
  execute(ctx, { command: 'patrol-round' }, async () => {
    const [plan, had] = await Promise.all([ctx.db.of('patrolPlans').get(planId), ctx.db.of('patrolRounds').toArray()]);
    if (!plan) return err({ code: 'host/not-found', detail: { path: planId } });
    const due = roundId(planId, input.day, input.dueAt);
    const same = had.filter((r) => input.dueAt >= 0 && r.planId === planId && r.day === input.day && r.dueAt === input.dueAt);
    const before = same.find((r) => !r.voided);
    if (before) return err({ code: 'patrol/made', detail: { number: before.number } });
    const numbers = had.map((r) => r.number);
    // A voided round keeps the id of its time.
    const id = input.dueAt < 0 || same.length > 0 ? ctx.newId() : due;
    const head = { id, number: nextNumber('XC', input.day, numbers), last };
    const made = makeRound(plan, input, head, { now: ctx.now(), by: ctx.userName() });
    if (!made.ok) return made;
    const followed = await follow(ctx, plan, made.value, findings);
    if (!followed.ok) return followed;
    return ok({ changes: [change('patrolRounds', undefined, made.value), ...followed.value], value: made.value });
  });

/** What has to be put right later, each with the round's words. */
async function follow(
  ctx: CommandContext,
  plan: PatrolPlan,
  round: PatrolRound,
  findings: readonly RoundFinding[],
): Promise<Result<readonly RecordChange[], Problem>> {
  const wrong = new Map(round.results.filter((r) => !r.ok).map((r) => [r.itemId, r]));
  const inputs = findings.flatMap(({ itemId, ownerId, ownerText, dueOn }) => {
    const found = wrong.get(itemId);
    if (!found) return [];
    const origin = { source: 'patrol', sourceId: round.id, hallId: plan.hallId, measure: '', photos: round.photos } as const;
    return [{ ...origin, finding: `${found.text}：${found.note}`, ownerId, ownerText, foundOn: round.day, dueOn }];
  });
  const made = await planRectifications(ctx, inputs);
  return made.ok ? ok(made.value.changes) : made;
}
