import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { attendanceBody } from '#src/renderer/print/attendance-form.tsx';
import { attendanceFormData } from '#src/renderer/print/attendance-form-data.ts';
import { landscape } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { dayOfInstant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readAttendanceHalls } from './attendance-halls.ts';
import { finishDocument } from './finish-document.ts';

export interface AttendanceFormParams {
  readonly month: MonthKey;
  /** One hall or several on one sheet. */
  readonly hallIds: readonly string[];
}

/** 厅务表 02 月考勤表. Refuses a month without people (`print/nobody`). */
export async function buildAttendanceDocument(
  ctx: CommandContext,
  params: AttendanceFormParams,
): Promise<Result<PrintDocument, Problem>> {
  const { settings, days, halls } = await readAttendanceHalls(ctx.db, params.month, params.hallIds, ctx.now());
  if (halls.every((h) => h.people.length === 0)) return err({ code: 'print/nobody', detail: { month: params.month } });
  const data = attendanceFormData({ month: params.month, settings, days, halls, filledOn: dayOfInstant(ctx.now()) });
  const one = halls.length === 1 ? `_${halls[0]?.hall.name}` : '';
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `考勤表_${params.month}${one}`,
      page: landscape,
      stamp: { form: '厅务表 02', record: data.record, version: data.version },
      body: attendanceBody(data),
    }),
  );
}
