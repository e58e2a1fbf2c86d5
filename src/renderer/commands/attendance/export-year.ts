import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readHallYear } from '#src/renderer/commands/print/attendance-year.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { yearDaysSheet } from '#src/renderer/commands/workbook/year-days-sheet.ts';
import { yearMarksSheet, yearTotalsSheet } from '#src/renderer/commands/workbook/year-people-sheets.ts';
import { yearCorrectionsSheet, yearLeaveSheet, yearOvertimeSheet } from '#src/renderer/commands/workbook/year-registers.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/**
 * A hall's whole year of attendance as one workbook, for an inspector: the sums, every month's marks, every day with its punches and
 * why it counts as it does, overtime, 补卡 and leave. Refuses a year without people (`print/nobody-year`).
 */
export async function exportAttendanceYear(
  ctx: CommandContext,
  params: { readonly year: number; readonly hallId: string },
): Promise<Result<SavedFile, Problem>> {
  const read = await readHallYear(ctx, params);
  if (!read.ok) return read;
  const { input } = read.value;
  const book = newWorkbook();
  addSheet(book, yearTotalsSheet(input));
  addSheet(book, yearMarksSheet(input));
  addSheet(book, yearDaysSheet(read.value));
  addSheet(book, yearOvertimeSheet(read.value));
  addSheet(book, yearCorrectionsSheet(read.value));
  addSheet(book, yearLeaveSheet(read.value));
  return saveFile(ctx, `考勤年报 ${input.year} ${input.hall}.xlsx`, await workbookBytes(book));
}
