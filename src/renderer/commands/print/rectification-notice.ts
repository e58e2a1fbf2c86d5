import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { rectificationNoticeData } from '#src/renderer/print/rectification-notice-data.ts';
import { rectificationNoticeBody } from '#src/renderer/print/rectification-notice-form.tsx';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 09-1 整改通知单 of one finding (`host/not-found` when it is gone). */
export async function buildRectificationDocument(ctx: CommandContext, id: string): Promise<Result<PrintDocument, Problem>> {
  const { db } = ctx;
  const record = await db.of('rectifications').get(id);
  if (!record) return err({ code: 'host/not-found', detail: { path: id } });
  const [settings, hall, owner] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').get(record.hallId),
    db.of('staff').get(record.ownerId),
  ]);
  const data = rectificationNoticeData(record, {
    letterhead: settings?.letterhead ?? '',
    hall: hall?.name ?? '',
    owner: owner?.name ?? record.ownerText,
  });
  const title = `整改通知单 ${record.number}`;
  return ok(
    await finishDocument(ctx, {
      title,
      name: `整改通知单_${record.number}`,
      page: portrait,
      stamp: { form: '厅务表 09-1', record: record.number, version: '' },
      body: rectificationNoticeBody(data),
    }),
  );
}
