import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { standbyId, standbyRefusal } from '#src/shared/domain/roster/changes/standby.ts';

export interface StandbyInput {
  readonly hallId: string;
  readonly day: DayKey;
  readonly staffId: string;
  readonly note: string;
}

/**
 * 备班: puts somebody on stand-by for a day, or changes the note. Refused as `standbyRefusal` says and for people who are not of the
 * hall (`roster/no-such-person`). Ctrl+Z takes it back.
 */
export const setStandby = (ctx: CommandContext, input: StandbyInput): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'standby-set' }, async () => {
    const { hallId, day, staffId, note } = input;
    const base = await readRosterBase(ctx.db, monthOf(day));
    const drafts = await readRosterDrafts(ctx.db, monthOf(day));
    const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
    const person = context.people.find((p) => p.member.id === staffId);
    if (!person) return err({ code: 'roster/no-such-person' });
    const refusal = standbyRefusal(person, day);
    if (refusal) return err(refusal);
    const before = await ctx.db.of('standbys').get(standbyId(day, staffId));
    const after = { id: standbyId(day, staffId), hallId, day, staffId, note: note.trim() };
    return ok({ changes: [change('standbys', before, after)], value: null });
  });

/** Takes somebody off stand-by. The record stays, voided. Nothing happens when there is none. */
export const clearStandby = (ctx: CommandContext, day: DayKey, staffId: string): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'standby-clear' }, async () => {
    const before = await ctx.db.of('standbys').get(standbyId(day, staffId));
    if (!before || before.voided) return ok({ changes: [], value: null });
    const voided = { at: ctx.now(), by: ctx.userName(), reason: '' };
    return ok({ changes: [change('standbys', before, { ...before, voided })], value: null });
  });
