import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';
import { type OpenReason, reasonId } from '#src/shared/domain/submission/types.ts';

/** Longer ones would fill the cover letter. */
const LONGEST = 200;

/** Keeps why a month is sent although something is missing, on one line; '' takes it back. Printed in the cover letter. */
export const keepReason = (
  ctx: CommandContext,
  month: MonthKey,
  check: Pick<Check, 'code' | 'hallId'>,
  text: string,
): Promise<Result<OpenReason, Problem>> =>
  execute(ctx, { command: 'open-reason' }, async () => {
    const id = reasonId(month, check);
    const before = await ctx.db.of('openReasons').get(id);
    const reason = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const { code, hallId } = check;
    const after: OpenReason = { id, month, code, hallId, reason, by: ctx.userName(), at: ctx.now() };
    return ok({ changes: (before?.reason ?? '') === reason ? [] : [change('openReasons', before, after)], value: after });
  });
