import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { forget } from '#src/renderer/commands/core/history.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { cellsOf } from '#src/shared/domain/roster/planning/leave-book.ts';
import { cellsToGrant } from '#src/shared/domain/roster/planning/leave-cells.ts';
import { checkLeave } from '#src/shared/domain/roster/planning/leave-check.ts';
import type { LeaveCell } from '#src/shared/domain/roster/planning/types.ts';
import { type LeaveVersion, planLeaveCells } from './leave-roster.ts';

export interface LeaveDecision {
  readonly id: string;
  readonly note: string;
  /** Reason of the change in a published month, and of the soft rules that it breaks, e.g. “年休假：回老家”. */
  readonly because: string;
}

/** What granting wrote. */
export interface LeaveGranted {
  readonly cells: readonly LeaveCell[];
  /** Published months that have a new version. */
  readonly versions: readonly LeaveVersion[];
}

/**
 * 准假: the request and the roster's days in one journal line. Refused when it is no longer asked (`leave/not-asked`), as `checkLeave`
 * says, and as a change of the rosters is (see `planLeaveCells`).
 *
 * In a draft Ctrl+Z takes it back. In a published month people are told a new version, so it is a signed act like every change after
 * publishing: withdrawing the leave makes the next version.
 */
export async function grantLeave(ctx: CommandContext, decision: LeaveDecision): Promise<Result<LeaveGranted, Problem>> {
  // Whether a version is made is only known inside the turn; `execute` asks for `undoable` after it.
  const head = { command: 'leave-grant', why: decision.because, undoable: true };
  const done = await execute(ctx, head, async () => {
    const before = await ctx.db.of('leaveRequests').get(decision.id);
    if (before?.status !== 'asked' || before.voided) return err({ code: 'leave/not-asked' });
    const book = await readLeave(ctx.db, Number(before.from.slice(0, 4)), Number(before.to.slice(0, 4)));
    const problem = checkLeave(book, before, before.id);
    const member = book.staff.find((m) => m.id === before.staffId);
    if (problem || !member) return err(problem ?? { code: 'leave/no-person' });
    const cells = cellsToGrant(cellsOf(book, member.id), before, book.calendars);
    const planned = await planLeaveCells(ctx, member, cells, decision.because.trim());
    if (!planned.ok) return planned;
    const versions = planned.value.value;
    head.undoable = versions.length === 0;
    const after = {
      ...before,
      status: 'granted' as const,
      decidedBy: ctx.userName(),
      decidedAt: ctx.now(),
      decisionNote: decision.note.trim(),
      cells,
    };
    return ok({ changes: [...planned.value.changes, change('leaveRequests', before, after)], value: { cells, versions } });
  });
  if (done.ok && done.value.versions.length > 0) forget(ctx.history);
  return done;
}
