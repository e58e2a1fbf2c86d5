import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord, type Writer } from '#src/shared/domain/core/void-record.ts';
import { markDone, postpone, recheck } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';

/** What can happen to a rectification. */
export type RectificationAct =
  | { readonly kind: 'done'; readonly note: string; readonly photos: readonly string[] }
  | { readonly kind: 'passed' | 'failed'; readonly note: string }
  | { readonly kind: 'postponed'; readonly dueOn: DayKey; readonly note: string }
  | { readonly kind: 'void'; readonly note: string };

const commands = {
  done: 'rectification-done',
  passed: 'rectification-recheck',
  failed: 'rectification-recheck',
  postponed: 'rectification-postpone',
  void: 'rectification-void',
} as const;

/** One step of a rectification: done, looked at again, postponed, voided. */
export const progressRectification = (
  ctx: CommandContext,
  id: string,
  act: RectificationAct,
): Promise<Result<Rectification, Problem>> =>
  execute(ctx, { command: commands[act.kind], why: act.note.trim() }, async () => {
    const before = await ctx.db.of('rectifications').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const owner = (await ctx.db.of('staff').get(before.ownerId))?.name ?? '';
    const after = apply(before, act, { now: ctx.now(), by: ctx.userName() }, owner);
    return after.ok ? ok({ changes: [change('rectifications', before, after.value)], value: after.value }) : after;
  });

function apply(before: Rectification, act: RectificationAct, writer: Writer, owner: string): Result<Rectification, Problem> {
  if (act.kind === 'done') return markDone(before, act.note, act.photos, writer);
  if (act.kind === 'postponed') return postpone(before, act.dueOn, act.note, writer);
  if (act.kind === 'void') return voidRecord(before, act.note, writer);
  return recheck(before, act.kind === 'passed', act.note, writer, owner);
}
