import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { employmentForms } from '#src/shared/domain/staff/import/fields.ts';
import { registerColumns } from './register-rows.ts';

/** A sheet to fill in and a sheet with what may be written. */
export async function saveStaffTemplate(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const [halls, posts, teams] = await Promise.all([
    ctx.db.of('halls').toArray(),
    ctx.db.of('posts').toArray(),
    ctx.db.of('teams').toArray(),
  ]);
  const columns = registerColumns.slice(0, -1);
  const book = newWorkbook();
  const empty = Array.from({ length: 40 }, () => columns.map(() => ''));
  addSheet(book, {
    name: '职工名册',
    title: '职工名册（填好后导入）',
    subtitle: '',
    columns,
    rows: empty,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  const live = (list: readonly { readonly name: string; readonly voided?: unknown }[]) =>
    list.filter((x) => !x.voided).map((x) => x.name);
  const lists = [['男', '女'], live(halls), live(posts), live(teams), employmentForms.map((f) => f.names[0] ?? '')];
  const rows = Array.from({ length: Math.max(...lists.map((l) => l.length)) }, (_, i) => lists.map((l) => l[i] ?? ''));
  const headings = ['性别', '大厅', '岗位', '班组', '用工形式'];
  addSheet(book, {
    name: '可以填什么',
    title: '可以填什么',
    subtitle: '日期照 2026-10-08 这样写；身份证号和电话按文本填。',
    columns: headings.map((heading) => ({ heading, width: 26 })),
    rows,
    frozenColumns: 0,
    orientation: 'portrait',
    notes: [],
  });
  return saveFile(ctx, '职工名册模板.xlsx', await workbookBytes(book));
}
