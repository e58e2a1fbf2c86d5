import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { assignPost } from '#src/shared/domain/staff/assignments.ts';
import type { ImportContext, ImportRow } from '#src/shared/domain/staff/import/plan.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { addChanges } from './add-staff.ts';
import { namePinyin } from './name-pinyin.ts';

/** What a file is read against: the register as it is now. */
export async function importContext(ctx: CommandContext): Promise<ImportContext> {
  const { db } = ctx;
  const [staff, assignments, halls, posts, teams, counters] = await Promise.all([
    db.of('staff').toArray(),
    db.of('postAssignments').toArray(),
    db.of('halls').toArray(),
    db.of('posts').toArray(),
    db.of('teams').toArray(),
    db.of('counters').toArray(),
  ]);
  return { staff, assignments, halls, posts, teams, counters, today: dayOfInstant(ctx.now()) };
}

/** Writes the chosen rows as one entry, so that one Ctrl+Z takes the whole import back. A row with errors refuses all. */
export function importStaff(ctx: CommandContext, rows: readonly ImportRow[]): Promise<Result<number, Problem>> {
  return execute(ctx, { command: 'staff-import' }, async () => {
    const wrong = rows.filter((r) => r.outcome === 'error').length;
    if (wrong > 0) return err({ code: 'staff/import-errors', detail: { count: wrong } });
    const changes: RecordChange[] = [];
    for (const row of rows) {
      if (row.outcome === 'add') changes.push(...addChanges(ctx, row.staff, row.postId, '').changes);
      if (row.outcome === 'update' && row.existing) changes.push(...(await updateChanges(ctx, row, row.existing)));
    }
    return ok({ changes, value: rows.filter((r) => r.outcome !== 'same').length });
  });
}

async function updateChanges(ctx: CommandContext, row: ImportRow, existing: StaffMember): Promise<RecordChange[]> {
  const status = existing.status === 'pending' && row.staff.trainedDay !== '' ? 'active' : existing.status;
  const after: StaffMember = { ...existing, ...row.staff, ...namePinyin(row.staff.name), status };
  const changes = [change('staff', existing, after)];
  if (row.changed.post === undefined) return changes;
  const held = await ctx.db.of('postAssignments').where('staffId').equals(existing.id).toArray();
  const from = dayOfInstant(ctx.now());
  const moved = assignPost(held, { id: ctx.newId(), staffId: existing.id, postId: row.postId, counterId: '', from, to: '' });
  if (moved.ok)
    changes.push(
      ...moved.value.map((a) =>
        change(
          'postAssignments',
          held.find((h) => h.id === a.id),
          a,
        ),
      ),
    );
  return changes;
}
