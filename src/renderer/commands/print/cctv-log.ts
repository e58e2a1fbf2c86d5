import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { cctvLogData } from '#src/renderer/print/cctv-log-data.ts';
import { cctvLogBody } from '#src/renderer/print/cctv-log-form.tsx';
import { landscape } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 07-1 视频监控调取登记 of this year. Refuses a year in which nothing was looked at (`incident/cctv-none`). */
export async function buildCctvLog(ctx: CommandContext): Promise<Result<PrintDocument, Problem>> {
  const { db } = ctx;
  const today = dayOfInstant(ctx.now());
  const year = today.slice(0, 4);
  const [all, incidents, settings] = await Promise.all([
    db.of('cctvRetrievals').orderBy('at').toArray(),
    db.of('incidents').toArray(),
    db.of('settings').get('settings'),
  ]);
  const own = all.filter((c) => !c.voided && c.at.startsWith(year));
  if (own.length === 0) return err({ code: 'incident/cctv-none', detail: { year } });
  const numbers = new Map(incidents.map((i) => [i.id, i.number]));
  const data = cctvLogData(year, own, (id) => numbers.get(id) ?? '', { letterhead: settings?.letterhead ?? '', today });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `视频监控调取登记_${year}`,
      page: landscape,
      stamp: { form: '厅务表 07-1', record: data.record, version: '' },
      body: cctvLogBody(data),
    }),
  );
}
