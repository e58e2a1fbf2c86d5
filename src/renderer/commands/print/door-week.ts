import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape, landscapeA3, type PaperName } from '#src/renderer/print/document.ts';
import { doorWeekData } from '#src/renderer/print/door-week-data.ts';
import { doorWeekBody } from '#src/renderer/print/door-week-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { addDays, type DayKey, monthOf, weekStartOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { type RosterChoice, readRosterHalls } from './roster-halls.ts';

export interface DoorWeekParams {
  /** Any day of the week. */
  readonly day: DayKey;
  readonly hallId: string;
  readonly paper: PaperName;
  readonly choice?: RosterChoice;
}

/** 厅务表 01-4 一周值班公示 of one hall; a week across two months takes each day from its own. Refuses an unknown hall (`print/no-hall`). */
export async function buildDoorWeekDocument(
  ctx: CommandContext,
  { day, hallId, paper, choice }: DoorWeekParams,
): Promise<Result<PrintDocument, Problem>> {
  const monday = weekStartOf(day);
  const keys = [...new Set([monthOf(monday), monthOf(addDays(monday, 6))])];
  const reads = await Promise.all(keys.map((month) => readRosterHalls(ctx.db, month, [hallId], choice)));
  const months = reads.flatMap((r) => r.halls);
  const [base] = reads.map((r) => r.base);
  const [hall] = months;
  if (!base || !hall) return err({ code: 'print/no-hall' });
  const complaintPhone = (await ctx.db.of('settings').get('settings'))?.complaintPhone ?? '';
  const data = doorWeekData({ letterhead: base.letterhead, complaintPhone, months, places: base, monday, paper });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `一周值班公示_${monday}_${hall.hall.name}${paper === 'A3' ? '_A3' : ''}`,
      page: paper === 'A3' ? landscapeA3 : landscape,
      stamp: { form: '厅务表 01-4', record: data.record, version: data.version },
      body: doorWeekBody(data),
    }),
  );
}
