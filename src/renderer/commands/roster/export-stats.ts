import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readDutyMonths } from '#src/renderer/store/duty-history.ts';
import { groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type StatSpan, spanStart, statLines } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { statsWorkbook } from './export-stats-workbook.ts';

export interface StatsRequest {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly span: StatSpan;
}

/**
 * 导出统计: everybody of the hall over the span, as a workbook in the export folder. Gives back where it is. Refusals: the host's, or
 * `roster/workbook` when the file could not be made.
 */
export async function exportStats(
  ctx: CommandContext,
  { month, hallId, span }: StatsRequest,
): Promise<Result<SavedFile, Problem>> {
  const from = spanStart(span, month);
  const [base, drafts, months] = await Promise.all([
    readRosterBase(ctx.db, month),
    readRosterDrafts(ctx.db, month),
    readDutyMonths(ctx.db, from, month),
  ]);
  const groups = groupsOf(base, drafts.rows, hallId);
  const lines = statLines({ hallId, groups, months, demands: base.demands, shiftTypes: base.shiftTypes });
  const hall = base.halls.find((h) => h.id === hallId)?.name ?? '';
  const head = { hall, letterhead: base.letterhead, from: months[0]?.month ?? from, to: month, madeAt: ctx.now() };
  const bytes = await statsWorkbook({ ...head, lines, shifts: base.shiftTypes }).catch(() => null);
  const name = head.from === month ? month : `${head.from}至${month}`;
  return bytes ? saveFile(ctx, `${hall}${name}值班统计.xlsx`, bytes) : err({ code: 'roster/workbook' });
}
