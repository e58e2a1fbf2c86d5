import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readAttendanceHalls } from '#src/renderer/commands/print/attendance-halls.ts';
import { attendanceMonthSheet } from '#src/renderer/commands/workbook/attendance-sheet.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { dayOfInstant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** 考勤表 of a hall as a workbook that prints like the form. */
export async function exportMonthSheet(
  ctx: CommandContext,
  month: MonthKey,
  hallId: string,
): Promise<Result<SavedFile, Problem>> {
  const { settings, days, halls } = await readAttendanceHalls(ctx.db, month, [hallId], ctx.now());
  const name = halls[0]?.hall.name;
  if (name === undefined) return err({ code: 'print/nobody', detail: { month } });
  const workbook = newWorkbook();
  addSheet(workbook, attendanceMonthSheet({ month, settings, days, halls, filledOn: dayOfInstant(ctx.now()) }));
  return saveFile(ctx, `考勤表 ${month} ${name}.xlsx`, await workbookBytes(workbook));
}
