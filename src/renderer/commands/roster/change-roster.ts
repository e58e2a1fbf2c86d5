import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { forget } from '#src/renderer/commands/core/history.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { dayIn } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type ChangeRequest, planChange } from '#src/shared/domain/roster/changes/plan-change.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';

/**
 * 换班、替班: writes the changed rows, the change and the next version in one journal line, so that the published roster and its
 * history never differ. Refused as `planChange` says, and while the month's attendance is locked (`attendance/locked`). Gives back the
 * version's number.
 *
 * Like publishing it is a signed act: people have been told. Ctrl+Z does not take it back and reaches nothing from before it; the
 * inverse change, as a version of its own, does.
 */
export async function changeRoster(ctx: CommandContext, request: ChangeRequest): Promise<Result<number, Problem>> {
  const done = await execute(ctx, { command: 'roster-change', why: request.reason.trim(), undoable: false }, async () => {
    const locked = await lockedMonth(ctx, request);
    if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
    const { month, hallId } = request;
    const base = await readRosterBase(ctx.db, month);
    const drafts = await readRosterDrafts(ctx.db, month);
    const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
    const last = latestPublication(base.publications, month, hallId);
    const planned = planChange(context, last, request, { id: ctx.newId(), at: ctx.now(), by: ctx.userName() });
    if (!planned.ok) return planned;
    const { change: made, publication } = planned.value;
    const changes = [
      ...(await rowChanges(ctx, request)),
      change('rosterChanges', undefined, made),
      change('rosterPublications', undefined, publication),
    ];
    return ok({ changes, value: publication.version });
  });
  if (done.ok) forget(ctx.history);
  return done;
}

async function lockedMonth(ctx: CommandContext, { month, cells }: ChangeRequest): Promise<string> {
  const find = await readLocks(ctx.db);
  return cells.map((c) => find({ staffId: c.staffId, at: dayIn(month, c.date) })).find((found) => found !== '') ?? '';
}

/** The draft's rows after the change. A row without cells belongs to no hall yet. */
async function rowChanges(ctx: CommandContext, { month, hallId, cells }: ChangeRequest): Promise<RecordChange[]> {
  const ids = [...new Set(cells.map((c) => c.staffId))];
  const held = await ctx.db.of('rosterRows').bulkGet(ids.map((id) => rosterRowId(month, id)));
  return ids.map((staffId, i) => {
    const before = held[i];
    const row = before ?? { id: rosterRowId(month, staffId), month, hallId, staffId, cells: {} };
    const own = cells.filter((c) => c.staffId === staffId);
    return change('rosterRows', before, {
      ...row,
      hallId: Object.keys(row.cells).length === 0 ? hallId : row.hallId,
      cells: own.reduce((all, c) => withCell(all, c.date, c.after), row.cells),
    });
  });
}
