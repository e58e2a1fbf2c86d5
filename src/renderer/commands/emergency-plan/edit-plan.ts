import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { contentOf, type PlanContent } from '#src/shared/domain/emergency-plan/content.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { type Approval, approve, editDraft, newDraft, versionInForce } from '#src/shared/domain/emergency-plan/versions.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

const gone = (id: string) => err({ code: 'host/not-found', detail: { path: id } });
const blank: PlanContent = {
  purpose: '',
  trigger: '',
  roles: [],
  steps: [],
  contacts: [],
  equipment: [],
  aftermath: '',
  cautions: '',
};

/** 新预案 of a kind, with an empty draft to write in. */
export const addPlan = (
  ctx: CommandContext,
  head: Pick<EmergencyPlan, 'kind' | 'title'>,
): Promise<Result<EmergencyPlan, Problem>> =>
  execute(ctx, { command: 'plan-add' }, async () => {
    const title = head.title.trim();
    if (title === '') return err({ code: 'plan/title', at: 'title' });
    const had = await ctx.db.of('emergencyPlans').toArray();
    const writer = { now: ctx.now(), by: ctx.userName() };
    const numbers = had.map((p) => p.number);
    const plan: EmergencyPlan = {
      id: ctx.newId(),
      number: nextNumber('YA', dayOfInstant(writer.now), numbers),
      kind: head.kind,
      title,
      order: had.length + 1,
      drillEveryMonths: 0,
      hallIds: [],
    };
    const draft = newDraft(
      [],
      { id: ctx.newId(), planId: plan.id, content: blank, changeNote: '', fromRectificationId: '' },
      writer,
    );
    if (!draft.ok) return draft;
    return ok({
      changes: [change('emergencyPlans', undefined, plan), change('planVersions', undefined, draft.value)],
      value: plan,
    });
  });

/** 修订: a draft that begins as what is in force now. `cause` is the rectification that asks for it, '' = none; it then names the draft. */
export const revisePlan = (ctx: CommandContext, planId: string, cause = ''): Promise<Result<PlanVersion, Problem>> =>
  execute(ctx, { command: 'plan-revise' }, async () => {
    const versions = await ctx.db.of('planVersions').where('planId').equals(planId).toArray();
    const from = versionInForce(versions, dayOfInstant(ctx.now())) ?? versions.findLast((v) => !v.voided);
    const finding = cause === '' ? undefined : await ctx.db.of('rectifications').get(cause);
    const input = {
      id: ctx.newId(),
      planId,
      content: from ? contentOf(from) : blank,
      changeNote: finding ? `${finding.number} ${finding.finding}` : '',
      fromRectificationId: cause,
    };
    const draft = newDraft(versions, input, { now: ctx.now(), by: ctx.userName() });
    if (!draft.ok) return draft;
    const named = finding ? [change('rectifications', finding, { ...finding, planVersionId: draft.value.id })] : [];
    return ok({ changes: [change('planVersions', undefined, draft.value), ...named], value: draft.value });
  });

/** Keeps what was written in a draft. */
export const saveDraft = (
  ctx: CommandContext,
  id: string,
  content: PlanContent,
  changeNote: string,
): Promise<Result<PlanVersion, Problem>> =>
  changeVersion(ctx, id, { command: 'plan-edit' }, (v) => editDraft(v, content, changeNote));

/** 批准 a draft: a signed act, it never changes afterwards. */
export const approvePlan = (ctx: CommandContext, id: string, approval: Approval): Promise<Result<PlanVersion, Problem>> =>
  changeVersion(ctx, id, { command: 'plan-approve', why: approval.approvedBy.trim(), undoable: false }, (v) =>
    approve(v, approval, { now: ctx.now() }),
  );

/** 放弃 a draft with a reason; the number stays taken. */
export const dropDraft = (ctx: CommandContext, id: string, reason: string): Promise<Result<PlanVersion, Problem>> =>
  changeVersion(ctx, id, { command: 'plan-drop', why: reason.trim() }, (v) =>
    v.state === 'approved'
      ? err({ code: 'plan/approved', detail: { version: v.version } })
      : voidRecord(v, reason, { now: ctx.now(), by: ctx.userName() }),
  );

const changeVersion = (
  ctx: CommandContext,
  id: string,
  head: { readonly command: string; readonly why?: string; readonly undoable?: boolean },
  next: (version: PlanVersion) => Result<PlanVersion, Problem>,
): Promise<Result<PlanVersion, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('planVersions').get(id);
    if (!before) return gone(id);
    const after = next(before);
    return after.ok ? ok({ changes: [change('planVersions', before, after.value)], value: after.value }) : after;
  });

/** Title, how often it is drilled, and which halls it is for. */
export const keepPlanHead = (
  ctx: CommandContext,
  id: string,
  head: Partial<Pick<EmergencyPlan, 'title' | 'drillEveryMonths' | 'hallIds'>>,
): Promise<Result<EmergencyPlan, Problem>> =>
  execute(ctx, { command: 'plan-head' }, async () => {
    const before = await ctx.db.of('emergencyPlans').get(id);
    if (!before) return gone(id);
    if (head.title?.trim() === '') return err({ code: 'plan/title', at: 'title' });
    const after = { ...before, ...head };
    return ok({ changes: [change('emergencyPlans', before, after)], value: after });
  });

/** 废止 a plan with a reason; its versions stay readable. */
export const voidPlan = (ctx: CommandContext, id: string, reason: string): Promise<Result<EmergencyPlan, Problem>> =>
  execute(ctx, { command: 'plan-void', why: reason.trim() }, async () => {
    const before = await ctx.db.of('emergencyPlans').get(id);
    if (!before) return gone(id);
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('emergencyPlans', before, after.value)], value: after.value }) : after;
  });
