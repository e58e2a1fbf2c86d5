import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { decideOvertime, type OvertimeDecision } from '#src/shared/domain/attendance/overtime/decide.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 加班怎么补偿 and 加班审批: one day or many in one entry, all or none. A locked month refuses. Gives how many were written. */
export function setOvertime(ctx: CommandContext, decisions: readonly OvertimeDecision[]): Promise<Result<number, Problem>> {
  const command = decisions.some((d) => d.pay === undefined) ? 'overtime-approve' : 'overtime-pay';
  return execute(ctx, { command, why: decisions[0]?.reason?.trim() ?? '' }, async () => {
    const [years, locks] = await Promise.all([ctx.db.of('calendarYears').toArray(), readLocks(ctx.db)]);
    const calendars = calendarsOf(years);
    const changes = [];
    for (const decision of decisions) {
      const { day, staffId } = decision;
      const locked = locks({ staffId, at: day });
      if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
      const before = await ctx.db.of('overtimeChoices').get(`${day}:${staffId}`);
      const made = { at: ctx.now(), by: ctx.userName() };
      const after = decideOvertime(before, decision, dayInfo(day, calendars).kind, made);
      if (!after.ok) return after;
      changes.push(change('overtimeChoices', before, after.value));
    }
    return ok({ changes, value: changes.length });
  });
}
