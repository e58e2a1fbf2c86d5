import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLocks } from '#src/renderer/store/attendance-locks.ts';
import { decideOvertime, type OvertimeDecision } from '#src/shared/domain/attendance/overtime/decide.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { protectedOn } from '#src/shared/domain/staff/assignments.ts';

/** 加班怎么补偿 and 加班审批: one day or many in one entry, all or none. A locked month refuses. Gives how many were written. */
export function setOvertime(ctx: CommandContext, decisions: readonly OvertimeDecision[]): Promise<Result<number, Problem>> {
  return execute(ctx, { command: nameOf(decisions), why: decisions[0]?.reason?.trim() ?? '' }, async () => {
    const [years, locks] = await Promise.all([ctx.db.of('calendarYears').toArray(), readLocks(ctx.db)]);
    const calendars = calendarsOf(years);
    const staffIds = [...new Set(decisions.map((d) => d.staffId))];
    const members = new Map((await ctx.db.of('staff').bulkGet(staffIds)).flatMap((m) => (m ? [[m.id, m]] : [])));
    const choices = await ctx.db.of('overtimeChoices').bulkGet(decisions.map((d) => `${d.day}:${d.staffId}`));
    const changes = [];
    for (const [i, decision] of decisions.entries()) {
      const { day, staffId } = decision;
      const locked = locks({ staffId, at: day });
      if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
      const member = members.get(staffId);
      const about = { kind: dayInfo(day, calendars).kind, isProtected: member !== undefined && protectedOn(member, day) };
      const after = decideOvertime(choices[i], decision, about, { at: ctx.now(), by: ctx.userName() });
      if (!after.ok) return after;
      changes.push(change('overtimeChoices', choices[i], after.value));
    }
    return ok({ changes, value: changes.length });
  });
}

const nameOf = (decisions: readonly OvertimeDecision[]) =>
  decisions.every((d) => d.approvedBy === undefined)
    ? 'overtime-pay'
    : decisions.some((d) => d.approvedBy === '')
      ? 'overtime-withdraw'
      : 'overtime-approve';
