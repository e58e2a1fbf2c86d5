import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkEntitlement, entitlementId } from '#src/shared/domain/roster/planning/leave-entitlement.ts';
import type { LeaveEntitlement } from '#src/shared/domain/roster/planning/types.ts';

export interface EntitlementInput extends Pick<LeaveEntitlement, 'staffId' | 'year' | 'leave' | 'note'> {
  /** Null takes the number back: annual leave is what the law gives, nothing is carried over. */
  readonly days: number | null;
}

/** 假期额度: sets a person's own number of days, in halves. Refused outside 0 … 366 and between halves (`leave/entitlement`). */
export const setLeaveEntitlement = (ctx: CommandContext, input: EntitlementInput): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'leave-entitlement' }, async () => {
    const { days, ...head } = input;
    const id = entitlementId(head.year, head.staffId, head.leave);
    const before = await ctx.db.of('leaveEntitlements').get(id);
    if (days === null) {
      if (!before || before.voided) return ok({ changes: [], value: null });
      const voided = { at: ctx.now(), by: ctx.userName(), reason: '' };
      return ok({ changes: [change('leaveEntitlements', before, { ...before, voided })], value: null });
    }
    const problem = checkEntitlement(days);
    if (problem) return err(problem);
    if (!(await ctx.db.of('staff').get(head.staffId))) return err({ code: 'leave/no-person' });
    const after: LeaveEntitlement = { id, ...head, note: head.note.trim(), days };
    const same = before && !before.voided && before.days === days && before.note === after.note;
    return ok({ changes: same ? [] : [change('leaveEntitlements', before, after)], value: null });
  });
