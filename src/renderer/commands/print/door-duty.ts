import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type PaperName, portrait, portraitA3 } from '#src/renderer/print/document.ts';
import { doorDutyData } from '#src/renderer/print/door-duty-data.ts';
import { doorDutyBody } from '#src/renderer/print/door-duty-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { type RosterChoice, readRosterHalls } from './roster-halls.ts';

export interface DoorDutyParams {
  readonly day: DayKey;
  readonly hallId: string;
  /** Default A4. */
  readonly paper?: PaperName;
  /** Default: the published version, the draft where there is none. */
  readonly choice?: RosterChoice;
}

/** 厅务表 01-1 值班公示 of one hall and day. Refuses a hall that is no longer in use (`print/no-hall`). */
export async function buildDoorDutyDocument(
  ctx: CommandContext,
  { day, hallId, paper = 'A4', choice }: DoorDutyParams,
): Promise<Result<PrintDocument, Problem>> {
  const { base, halls } = await readRosterHalls(ctx.db, monthOf(day), [hallId], choice);
  const [hall] = halls;
  if (!hall) return err({ code: 'print/no-hall' });
  const complaintPhone = (await ctx.db.of('settings').get('settings'))?.complaintPhone ?? '';
  const data = doorDutyData({ letterhead: base.letterhead, complaintPhone, hall, day, paper });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `值班公示_${day}_${hall.hall.name}${paper === 'A3' ? '_A3' : ''}`,
      page: paper === 'A3' ? portraitA3 : portrait,
      stamp: { form: '厅务表 01-1', record: data.record, version: data.version },
      body: doorDutyBody(data),
      byHand: true,
    }),
  );
}
