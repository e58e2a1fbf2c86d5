import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readStatFacts } from '#src/renderer/store/attendance-stats.ts';
import { type Period, statMonths } from '#src/shared/domain/attendance/stats/period.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { attendanceStatsWorkbook } from './export-attendance-stats-workbook.ts';

export interface AttendanceStatsRequest extends Period {
  /** `all` = every hall. */
  readonly hallId: string;
}

/** 导出考勤统计 as a workbook in the export folder. Refusals: the host's; `print/nobody` when the months hold nothing. */
export async function exportAttendanceStats(
  ctx: CommandContext,
  { from, to, hallId }: AttendanceStatsRequest,
): Promise<Result<SavedFile, Problem>> {
  const period = { from, to };
  const read = await readStatFacts(ctx.db, statMonths(period), ctx.now(), new AbortController().signal, () => undefined);
  const facts = read?.facts.filter((f) => hallId === 'all' || f.place.hallId === hallId) ?? [];
  if (!read || !facts.some((f) => f.month >= from && f.month <= to)) return err({ code: 'print/nobody', detail: { month: to } });
  const hall = read.base.halls.find((h) => h.id === hallId)?.name ?? '全部大厅';
  const bytes = await attendanceStatsWorkbook({ base: read.base, facts, period, hall, madeAt: ctx.now() });
  return saveFile(ctx, `考勤统计 ${from === to ? from : `${from}至${to}`} ${hall}.xlsx`, bytes);
}
