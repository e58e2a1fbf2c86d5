import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { rectificationSources } from '#src/renderer/print/rectification-notice-data.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { isOverdue } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification, RectificationState } from '#src/shared/domain/rectification/types.ts';

const states: Readonly<Record<RectificationState, string>> = { open: '整改中', done: '待复查', closed: '已闭环' };
const widths = [13, 32, 10, 14, 12, 12, 12, 10, 12, 32] as const;
const headings = ['编号', '问题', '来源', '大厅', '责任人', '发现日期', '期限', '状态', '完成日期', '整改情况'] as const;

/** 整改台账 as a workbook, in order of number. */
export async function exportRectifications(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const { db } = ctx;
  const [records, staff, halls, settings] = await Promise.all([
    db.of('rectifications').orderBy('number').toArray(),
    db.of('staff').toArray(),
    db.of('halls').toArray(),
    db.of('settings').get('settings'),
  ]);
  const today = dayOfInstant(ctx.now());
  const nameOf = (rows: readonly { readonly id: string; readonly name: string }[], id: string) =>
    rows.find((x) => x.id === id)?.name ?? '';
  const live = records.filter((r) => !r.voided);
  const row = (r: Rectification): string[] => [
    r.number,
    r.finding,
    rectificationSources[r.source],
    nameOf(halls, r.hallId),
    r.ownerId === '' ? r.ownerText : nameOf(staff, r.ownerId),
    r.foundOn,
    r.dueOn,
    isOverdue(r, today) ? '逾期' : states[r.state],
    r.steps.findLast((s) => s.kind === 'done')?.at.slice(0, 10) ?? '',
    r.steps.findLast((s) => s.kind === 'done')?.note ?? r.measure,
  ];
  const book = newWorkbook();
  addSheet(book, {
    name: '整改台账',
    title: `${settings?.letterhead ?? ''}整改台账`,
    subtitle: `共 ${live.length} 项　制表日期 ${today}`,
    columns: headings.map((heading, i) => ({ heading, width: widths[i] ?? 12, align: i === 1 || i === 9 ? 'left' : 'center' })),
    rows: live.map(row),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(ctx, `整改台账 ${today}.xlsx`, await workbookBytes(book));
}
