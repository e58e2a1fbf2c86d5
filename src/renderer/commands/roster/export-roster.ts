import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { rosterWorkbook } from './export-roster-workbook.ts';

/**
 * 导出 Excel: the draft of a hall's month as a workbook in the export folder. Gives back where it is.
 * Refusals: the host's, or `roster/workbook` when the file could not be made.
 */
export async function exportRoster(
  ctx: CommandContext,
  { month, hallId }: { readonly month: MonthKey; readonly hallId: string },
): Promise<Result<SavedFile, Problem>> {
  const base = await readRosterBase(ctx.db, month);
  const drafts = await readRosterDrafts(ctx.db, month);
  const groups = groupsOf(base, drafts.rows, hallId);
  const context = contextOf(base, groups, drafts, hallId);
  const hall = base.halls.find((h) => h.id === hallId)?.name ?? '';
  const bytes = await rosterWorkbook({ context, groups, hall, letterhead: base.letterhead, madeAt: ctx.now() }).catch(() => null);
  return bytes ? saveFile(ctx, `${hall}${month}排班表.xlsx`, bytes) : err({ code: 'roster/workbook' });
}
