import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { type ConfirmInput, confirmSheet } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 签字确认: one person or many in one entry; a later one takes the place of an earlier one. Gives how many were written. */
export const confirmSheets = (ctx: CommandContext, inputs: readonly ConfirmInput[]): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'sheet-confirm', why: inputs[0]?.note.trim() ?? '' }, async () => {
    const changes = [];
    for (const input of inputs) {
      const after = confirmSheet(input, { at: ctx.now(), by: ctx.userName() });
      if (!after.ok) return after;
      const before = await ctx.db.of('sheetConfirmations').get(after.value.id);
      changes.push(change('sheetConfirmations', before, after.value));
    }
    return ok({ changes, value: changes.length });
  });
