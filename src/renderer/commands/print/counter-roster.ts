import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { counterBody } from '#src/renderer/print/counter-form.tsx';
import { counterFormData } from '#src/renderer/print/counter-form-data.ts';
import { landscape, landscapeA3, type PaperName } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { type RosterChoice, readRosterHalls } from './roster-halls.ts';

export interface CounterRosterParams {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly paper: PaperName;
  readonly choice?: RosterChoice;
}

/** 厅务表 01-3 窗口排班表. Refuses an unknown hall (`print/no-hall`) and a month without a shift (`print/nobody`). */
export async function buildCounterRosterDocument(
  ctx: CommandContext,
  { month, hallId, paper, choice }: CounterRosterParams,
): Promise<Result<PrintDocument, Problem>> {
  const { base, halls } = await readRosterHalls(ctx.db, month, [hallId], choice);
  const [hall] = halls;
  if (!hall) return err({ code: 'print/no-hall' });
  const data = counterFormData({ letterhead: base.letterhead, hall, places: base, paper });
  if (data.pages.every((page) => page.rows.length === 0)) return err({ code: 'print/nobody', detail: { month } });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `窗口排班表_${month}_${hall.hall.name}${paper === 'A3' ? '_A3' : ''}`,
      page: paper === 'A3' ? landscapeA3 : landscape,
      stamp: { form: '厅务表 01-3', record: data.record, version: data.version },
      body: counterBody(data),
    }),
  );
}
