import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import {
  channelNames,
  complaintStateNames,
  outcomeNames,
  satisfactionNames,
  topicNames,
} from '#src/renderer/print/complaint-form-data.ts';
import { isLate } from '#src/shared/domain/complaint/due-days.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

const headings = ['编号', '受理时间', '渠道', '类别', '内容', '大厅', '被投诉人', '办结期限', '状态', '认定', '满意度', '重复'];
const widths = [15, 17, 12, 12, 40, 14, 14, 12, 10, 10, 10, 7];

/** 投诉台账 as a workbook: nobody who complained is named. */
export async function exportComplaints(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const { db } = ctx;
  const [complaints, halls, staff, settings] = await Promise.all([
    db.of('complaints').orderBy('number').toArray(),
    db.of('halls').toArray(),
    db.of('staff').toArray(),
    db.of('settings').get('settings'),
  ]);
  const today = dayOfInstant(ctx.now());
  const live = complaints.filter((c) => !c.voided);
  const name = (rows: readonly { readonly id: string; readonly name: string }[], id: string) =>
    rows.find((r) => r.id === id)?.name ?? '';
  const book = newWorkbook();
  addSheet(book, {
    name: '投诉台账',
    title: `${settings?.letterhead ?? ''}投诉台账`,
    subtitle: `共 ${live.length} 件　制表日期 ${today}`,
    columns: headings.map((heading, i) => ({
      heading,
      width: widths[i] ?? 12,
      align: i === 4 ? ('left' as const) : ('center' as const),
    })),
    rows: live.map((c) => [
      c.number,
      c.receivedAt.slice(0, 16).replace('T', ' '),
      channelNames[c.channel],
      topicNames[c.topic],
      c.content,
      name(halls, c.hallId),
      c.respondentIds.map((id) => name(staff, id)).join('、'),
      c.due.answering,
      isLate(c, today) ? '逾期' : complaintStateNames[c.state],
      c.outcome === '' ? '' : outcomeNames[c.outcome],
      c.satisfaction === '' ? '' : satisfactionNames[c.satisfaction],
      c.repeatOf === '' ? '' : '是',
    ]),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(ctx, `投诉台账 ${today}.xlsx`, await workbookBytes(book));
}
