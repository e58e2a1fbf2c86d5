import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type ChangeNote, withNote } from '#src/shared/domain/roster/changes/note-change.ts';

/** Notes later that somebody agreed or was told. Ctrl+Z takes the note back. Refused when the change is gone (`changes/no-change`). */
export const noteChange = (ctx: CommandContext, changeId: string, note: ChangeNote): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'roster-change-note' }, async () => {
    const before = await ctx.db.of('rosterChanges').get(changeId);
    if (!before) return err({ code: 'changes/no-change' });
    return ok({ changes: [change('rosterChanges', before, withNote(before, note, ctx.now()))], value: null });
  });
