import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { checkWish, type WishDraft } from '#src/shared/domain/roster/planning/wish-check.ts';

/** 排班愿望: adds a wish, or with an id changes one. Refused as `checkWish` says, and when it is gone (`wish/gone`). Ctrl+Z works. */
export const saveWish = (ctx: CommandContext, draft: WishDraft, id = ''): Promise<Result<RosterWish, Problem>> =>
  execute(ctx, { command: id === '' ? 'wish-add' : 'wish-edit' }, async () => {
    const [staff, shifts, wishes, before] = await Promise.all([
      ctx.db.of('staff').toArray(),
      ctx.db.of('shiftTypes').toArray(),
      ctx.db.of('rosterWishes').where('day').equals(draft.day).toArray(),
      id === '' ? undefined : ctx.db.of('rosterWishes').get(id),
    ]);
    if (id !== '' && (!before || before.voided)) return err({ code: 'wish/gone' });
    const problem = checkWish({ staff, shifts, wishes }, draft, id);
    if (problem) return err(problem);
    const after: RosterWish = { id: before?.id ?? ctx.newId(), ...draft, note: draft.note.trim() };
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(after);
    return ok({ changes: same ? [] : [change('rosterWishes', before, after)], value: after });
  });
