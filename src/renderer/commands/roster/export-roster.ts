import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { contextOf, groupsOf, type RosterBase, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { rosterWorkbook } from './export-roster-workbook.ts';

/** Letters per step when bytes become base64: a call takes only so many arguments. */
const STEP = 0x8000;
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += STEP) text += String.fromCharCode(...bytes.subarray(i, i + STEP));
  return btoa(text);
}

const hallName = (base: RosterBase, hallId: string): string => base.halls.find((h) => h.id === hallId)?.name ?? '';

/**
 * 导出 Excel: the draft of a hall's month as a workbook in the export folder. Gives back where it is.
 * Refusals: the host's, or `roster/workbook` when the file could not be made.
 */
export async function exportRoster(
  ctx: CommandContext,
  { month, hallId }: { readonly month: MonthKey; readonly hallId: string },
): Promise<Result<string, Problem>> {
  const base = await readRosterBase(ctx.db, month);
  const drafts = await readRosterDrafts(ctx.db, month);
  const groups = groupsOf(base, drafts.rows, hallId);
  const context = contextOf(base, groups, drafts, hallId);
  const hall = hallName(base, hallId);
  try {
    const bytes = await rosterWorkbook({ context, groups, hall, letterhead: base.letterhead, madeAt: ctx.now() });
    const name = `${hall}${month}排班表.xlsx`;
    const saved = await ctx.host.call('file.save', { folder: '', name, base64: base64Of(bytes) });
    return saved.ok ? ok(saved.value.path) : err(saved.error);
  } catch {
    return err({ code: 'roster/workbook' });
  }
}
