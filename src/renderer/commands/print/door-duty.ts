import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { doorDutyData } from '#src/renderer/print/door-duty-data.ts';
import { doorDutyBody } from '#src/renderer/print/door-duty-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { readRosterHalls } from './roster-halls.ts';

export interface DoorDutyParams {
  readonly day: DayKey;
  readonly hallId: string;
}

/** 厅务表 01-1 值班公示 of one hall and day. Refuses a hall that is no longer in use (`print/no-hall`). */
export async function buildDoorDutyDocument(
  ctx: CommandContext,
  params: DoorDutyParams,
): Promise<Result<PrintDocument, Problem>> {
  const { base, halls } = await readRosterHalls(ctx.db, monthOf(params.day), [params.hallId]);
  const [hall] = halls;
  if (!hall) return err({ code: 'print/no-hall' });
  const complaintPhone = (await ctx.db.of('settings').get('settings'))?.complaintPhone ?? '';
  const data = doorDutyData({ letterhead: base.letterhead, complaintPhone, hall, day: params.day });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `值班公示_${params.day}_${hall.hall.name}`,
      page: portrait,
      stamp: { form: '厅务表 01-1', record: data.record, version: data.version },
      body: doorDutyBody(data),
      byHand: true,
    }),
  );
}
