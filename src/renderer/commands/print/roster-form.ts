import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape, landscapeA3, type PaperName } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { rosterBody } from '#src/renderer/print/roster-form.tsx';
import { rosterFormData } from '#src/renderer/print/roster-form-data.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { type RosterChoice, readRosterHalls } from './roster-halls.ts';

export interface RosterFormParams {
  readonly month: MonthKey;
  /** One hall or several: several stand on one sheet under their names. */
  readonly hallIds: readonly string[];
  readonly paper: PaperName;
  /** Default: the published version, the draft where there is none. */
  readonly choice?: RosterChoice;
}

/** 厅务表 01 排班表. Refuses a month without people (`print/nobody`). */
export async function buildRosterDocument(
  ctx: CommandContext,
  params: RosterFormParams,
): Promise<Result<PrintDocument, Problem>> {
  const { base, halls } = await readRosterHalls(ctx.db, params.month, params.hallIds, params.choice);
  if (halls.every((h) => h.context.people.length === 0)) return err({ code: 'print/nobody', detail: { month: params.month } });
  const data = rosterFormData({ letterhead: base.letterhead, month: params.month, halls, paper: params.paper });
  const one = halls.length === 1 ? `_${halls[0]?.hall.name}` : '';
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `排班表_${params.month}${one}${params.paper === 'A3' ? '_A3' : ''}`,
      page: params.paper === 'A3' ? landscapeA3 : landscape,
      stamp: { form: '厅务表 01', record: data.record, version: data.version },
      body: rosterBody(data),
    }),
  );
}
