import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { makeRectification, type RectificationInput } from '#src/shared/domain/rectification/make.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 登记整改: one finding or several, of a drill, a patrol, an incident or on their own. One entry, all or none. */
export const addRectifications = (
  ctx: CommandContext,
  inputs: readonly RectificationInput[],
): Promise<Result<readonly Rectification[], Problem>> =>
  execute(ctx, { command: 'rectification-add' }, async () => {
    const made = await planRectifications(ctx, inputs);
    return made.ok ? ok({ changes: made.value.changes, value: made.value.records }) : made;
  });

/**
 * The changes that several findings make, with numbers in a row, for commands that write them together with their own record (a patrol's
 * round, a drill's evaluation). All or none.
 */
export async function planRectifications(
  ctx: CommandContext,
  inputs: readonly RectificationInput[],
): Promise<Result<{ readonly changes: readonly RecordChange[]; readonly records: readonly Rectification[] }, Problem>> {
  const numbers = (await ctx.db.of('rectifications').orderBy('number').keys()).map(String);
  const records: Rectification[] = [];
  for (const input of inputs) {
    const number = nextNumber('ZG', input.foundOn, numbers);
    const made = makeRectification(input, ctx.newId(), number, { now: ctx.now(), by: ctx.userName() });
    if (!made.ok) return made;
    numbers.push(number);
    records.push(made.value);
  }
  return ok({ changes: records.map((r) => change('rectifications', undefined, r)), records });
}
