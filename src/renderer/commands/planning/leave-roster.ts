import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, type Plan } from '#src/renderer/commands/core/execute.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import { planChange } from '#src/shared/domain/roster/changes/plan-change.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { byMonth } from '#src/shared/domain/roster/planning/leave-cells.ts';
import type { LeaveCell } from '#src/shared/domain/roster/planning/types.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import { type RosterRow, rosterRowId } from '#src/shared/domain/roster/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A version that leave made of a published month. */
export interface LeaveVersion {
  readonly month: MonthKey;
  readonly version: number;
}

/**
 * The records that leave, or taking it back, changes in a person's rosters, month by month: a draft's row; in a published month the row,
 * a change with its reason, and the next version, as every change after publishing. Refused while a month's attendance is locked
 * (`attendance/locked`) and as `planChange` says. `because` answers the soft rules that are newly broken.
 */
export async function planLeaveCells(
  ctx: CommandContext,
  member: StaffMember,
  cells: readonly LeaveCell[],
  because: string,
): Promise<Result<Plan<readonly LeaveVersion[]>, Problem>> {
  const find = await readLocks(ctx.db);
  const locked = cells.map((c) => find({ staffId: member.id, at: c.day })).find((month) => month !== '');
  if (locked) return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
  const changes: RecordChange[] = [];
  const versions: LeaveVersion[] = [];
  for (const [month, own] of byMonth(member.id, cells)) {
    const planned = await planMonth(ctx, member, month, own, because);
    if (!planned.ok) return planned;
    changes.push(...planned.value.changes);
    versions.push(...planned.value.value);
  }
  return ok({ changes, value: versions });
}

async function planMonth(
  ctx: CommandContext,
  member: StaffMember,
  month: MonthKey,
  cells: readonly ChangeCell[],
  because: string,
): Promise<Result<Plan<readonly LeaveVersion[]>, Problem>> {
  const base = await readRosterBase(ctx.db, month);
  const drafts = await readRosterDrafts(ctx.db, month);
  const before = drafts.rows.find((r) => r.staffId === member.id);
  const held = before !== undefined && Object.keys(before.cells).length > 0;
  const hallId = held ? before.hallId : member.hallId;
  const row = change('rosterRows', before, withCells(before, { month, hallId, staffId: member.id }, cells));
  const last = latestPublication(base.publications, month, hallId);
  if (!last) return ok({ changes: [row], value: [] });
  const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
  const accepted = judgeChange(context, cells).reasons.map(({ ruleId, staffId, day }) => ({
    ruleId,
    staffId,
    day,
    reason: because,
  }));
  const request = { month, hallId, kind: 'leave' as const, cells, reason: because, consents: [], told: [], accepted };
  const planned = planChange(context, last, request, { id: ctx.newId(), at: ctx.now(), by: ctx.userName() });
  if (!planned.ok) return planned;
  const { change: made, publication } = planned.value;
  return ok({
    changes: [row, change('rosterChanges', undefined, made), change('rosterPublications', undefined, publication)],
    value: [{ month, version: publication.version }],
  });
}

/** A row without cells belongs to no hall yet. */
const withCells = (
  before: RosterRow | undefined,
  head: Pick<RosterRow, 'month' | 'hallId' | 'staffId'>,
  cells: readonly ChangeCell[],
): RosterRow => ({
  id: rosterRowId(head.month, head.staffId),
  ...head,
  cells: cells.reduce((all, c) => withCell(all, c.date, c.after), before?.cells ?? {}),
});
