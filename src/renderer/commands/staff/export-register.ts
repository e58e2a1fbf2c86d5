import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { registerColumns, registerRows } from './register-rows.ts';

/** 职工名册 as a workbook: ID numbers and phones masked unless the full ones are asked for. */
export async function exportRegister(ctx: CommandContext, kind: 'masked' | 'full'): Promise<Result<SavedFile, Problem>> {
  const settings = await ctx.db.of('settings').get('settings');
  const rows = await registerRows(ctx, kind === 'masked');
  const book = newWorkbook();
  addSheet(book, {
    name: '职工名册',
    title: `${settings?.letterhead ?? ''}职工名册`,
    subtitle: `共 ${rows.length} 人　制表日期 ${ctx.now().slice(0, 10)}${kind === 'masked' ? '　身份证号、电话已遮挡' : ''}`,
    columns: registerColumns,
    rows,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(
    ctx,
    `职工名册${kind === 'masked' ? '' : '（完整）'} ${ctx.now().slice(0, 10)}.xlsx`,
    await workbookBytes(book),
  );
}
