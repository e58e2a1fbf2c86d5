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

/** 厅务表 02 月考勤表; a locked month prints as it was signed, what came later stands on its 更正附页. Refuses a month without people (`print/nobody`). */
export async function buildAttendanceDocument(
  ctx: CommandContext,
  params: AttendanceFormParams,
): Promise<Result<PrintDocument, Problem>> {
  const { settings, days, halls } = await readAttendanceHalls(ctx.db, params.month, params.hallIds, ctx.now(), 'atLock');
  if (halls.every((h) => h.people.length === 0)) return err({ code: 'print/nobody', detail: { month: params.month } });
  const signed = await readSigned(ctx, params.month);
  const data = attendanceFormData({ month: params.month, settings, days, halls, signed, filledOn: dayOfInstant(ctx.now()) });
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

/** What stands where people sign: those who signed the paper get a blank again, for the paper is what is printed here. */
async function readSigned(ctx: CommandContext, month: MonthKey): Promise<ReadonlyMap<string, string>> {
  const all = await ctx.db.of('sheetConfirmations').where('month').equals(month).toArray();
  const text = { paper: '', message: '已确认', objects: '有异议' } as const;
  return new Map(
    all.filter((c) => !c.voided && c.how !== 'paper').map((c) => [c.staffId, `${text[c.how]} ${c.at.slice(5, 10)}`] as const),
  );
}
