import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readAttendance } from '#src/renderer/store/attendance-source.ts';
import { type PartAbsenceInput, partAbsence } from '#src/shared/domain/attendance/keeping/part-absence.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { isLocked, makerFor } from './maker.ts';

/** 半天假 or 公出 within the shift that the published roster of the hall gives the person. After the lock it is an addendum. */
export async function addPartAbsence(
  ctx: CommandContext,
  hallId: string,
  input: PartAbsenceInput,
): Promise<Result<null, Problem>> {
  const undoable = !(await isLocked(ctx, input.staffId, input.day));
  return execute(ctx, { command: 'part-absence', why: input.reason.trim(), undoable }, async () => {
    const source = await readAttendance(ctx.db, input.day, input.day, hallId);
    const person = source.people.find((p) => p.member.id === input.staffId);
    const cell = person?.cells[dateOf(input.day)];
    const shift = cell?.kind === 'shift' ? source.shifts.get(cell.shiftTypeId) : undefined;
    const maker = await makerFor(ctx, input.staffId, input.day);
    const made = partAbsence(input, shift, person?.absences ?? [], maker);
    return made.ok ? ok({ changes: [change('partAbsences', undefined, made.value)], value: null }) : made;
  });
}
