import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { lockedByChanges } from '#src/renderer/store/attendance-locks.ts';
import { type MarkInput, markDay, type ShownDay } from '#src/shared/domain/attendance/mark.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** A mark with the hall whose month it belongs to. `shownBefore`: the sheet already showed a value. */
export interface DayMark extends MarkInput {
  readonly hallId: string;
  readonly shownBefore: boolean;
  /** That value, as it was shown. */
  readonly shown?: ShownDay;
}

/** Sets one or many days in one entry: one key for a person, or the whole team. All of them or none. */
export function markDays(ctx: CommandContext, marks: readonly DayMark[]): Promise<Result<number, Problem>> {
  const why = marks[0]?.reason ?? '';
  return execute(ctx, { command: why === '' ? 'attendance-mark' : 'attendance-correct', why }, async () => {
    const changes: RecordChange[] = [];
    for (const { hallId, shownBefore, shown, ...input } of marks) {
      const before = await ctx.db.of('attendance').get(`${input.day}:${input.staffId}`);
      const month = await ctx.db.of('attendanceMonths').get(`${monthOf(input.day)}:${hallId}`);
      const marked = markDay(before, input, ctx.now(), ctx.userName(), { month, markedBefore: shownBefore, shown });
      if (!marked.ok) return marked;
      changes.push(change('attendance', before, marked.value));
    }
    // Somebody lent to another hall is on the sheet of both: the lock of either holds.
    const locked = await lockedByChanges(ctx.db, changes);
    if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
    return ok({ changes, value: changes.length });
  });
}
