import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type CommandHead, change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';

type Next = Result<Drill, Problem> | Promise<Result<Drill, Problem>>;

/** Reads a drill in its turn, decides, writes; `more` are changes of other tables that belong to the same act. */
export const changeDrill = (
  ctx: CommandContext,
  id: string,
  head: CommandHead,
  next: (drill: Drill) => Next,
  more: (after: Drill) => Promise<Result<readonly RecordChange[], Problem>> = async () => ok([]),
): Promise<Result<Drill, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('drills').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = await next(before);
    if (!after.ok) return after;
    const others = await more(after.value);
    if (!others.ok) return others;
    return ok({ changes: [change('drills', before, after.value), ...others.value], value: after.value });
  });
