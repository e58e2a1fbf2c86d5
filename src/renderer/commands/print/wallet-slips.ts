import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscapeA3, portraitCards } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { slipData } from '#src/renderer/print/slip-data.ts';
import { slipBody } from '#src/renderer/print/slip-form.tsx';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import type { PersonRosterParams } from './person-roster.ts';
import { readRosterHalls } from './roster-halls.ts';

/** 厅务表 01-5 口袋卡. Refusals as those of the 个人排班表. */
export async function buildWalletSlipsDocument(
  ctx: CommandContext,
  { month, hallId, paper, staffIds, choice }: PersonRosterParams,
): Promise<Result<PrintDocument, Problem>> {
  const { halls } = await readRosterHalls(ctx.db, month, [hallId], choice);
  const [hall] = halls;
  if (!hall) return err({ code: 'print/no-hall' });
  const phone = (await ctx.db.of('settings').get('settings'))?.complaintPhone ?? '';
  const data = slipData({ hall, paper, staffIds, phone });
  const [first] = data.pages.flat();
  if (!first) return err({ code: 'print/nobody', detail: { month } });
  const whose = staffIds.length === 1 ? first.name : hall.hall.name;
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `口袋卡_${month}_${whose}${paper === 'A3' ? '_A3' : ''}`,
      page: paper === 'A3' ? landscapeA3 : portraitCards,
      stamp: { form: '厅务表 01-5', record: data.record, version: data.version },
      body: slipBody(data),
    }),
  );
}
