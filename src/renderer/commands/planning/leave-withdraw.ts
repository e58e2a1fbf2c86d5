import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { forget } from '#src/renderer/commands/core/history.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { cellsOf } from '#src/shared/domain/roster/planning/leave-book.ts';
import { cellsToTakeBack } from '#src/shared/domain/roster/planning/leave-cells.ts';
import type { LeaveDecision, LeaveGranted } from './leave-grant.ts';
import { planLeaveCells } from './leave-roster.ts';

/**
 * 销假: takes back a request, and, when it was granted, its days from the roster: those that nobody changed since become what they were.
 * Refused when it was refused or taken back already (`leave/not-open`), and as a change of the rosters is.
 */
export async function withdrawLeave(ctx: CommandContext, decision: LeaveDecision): Promise<Result<LeaveGranted, Problem>> {
  const head = { command: 'leave-withdraw', why: decision.because, undoable: true };
  const done = await execute(ctx, head, async () => {
    const before = await ctx.db.of('leaveRequests').get(decision.id);
    const open = before?.status === 'asked' || before?.status === 'granted';
    if (!before || !open || before.voided) return err({ code: 'leave/not-open' });
    const book = await readLeave(ctx.db, Number(before.from.slice(0, 4)), Number(before.to.slice(0, 4)));
    const member = book.staff.find((m) => m.id === before.staffId);
    if (!member) return err({ code: 'leave/no-person' });
    const cells = cellsToTakeBack(cellsOf(book, member.id), before);
    const planned = await planLeaveCells(ctx, member, cells, decision.because.trim());
    if (!planned.ok) return planned;
    const versions = planned.value.value;
    head.undoable = versions.length === 0;
    const decided = { decidedBy: ctx.userName(), decidedAt: ctx.now(), decisionNote: decision.note.trim() };
    const after = { ...before, ...decided, status: 'withdrawn' as const };
    return ok({ changes: [...planned.value.changes, change('leaveRequests', before, after)], value: { cells, versions } });
  });
  if (done.ok && done.value.versions.length > 0) forget(ctx.history);
  return done;
}
