import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscapeA3, type PaperName, portrait } from '#src/renderer/print/document.ts';
import { personBody } from '#src/renderer/print/person-form.tsx';
import { personFormData } from '#src/renderer/print/person-form-data.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { type RosterChoice, readRosterHalls } from './roster-halls.ts';

/** One hall's month, everybody or some of the people. */
export interface PersonRosterParams {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly paper: PaperName;
  /** Empty = everybody. */
  readonly staffIds: readonly string[];
  readonly choice?: RosterChoice;
}

/** 厅务表 01-2 个人排班表. Refuses an unknown hall (`print/no-hall`) and a month in which none of the people has a cell (`print/nobody`). */
export async function buildPersonRosterDocument(
  ctx: CommandContext,
  { month, hallId, paper, staffIds, choice }: PersonRosterParams,
): Promise<Result<PrintDocument, Problem>> {
  const { base, halls } = await readRosterHalls(ctx.db, month, [hallId], choice);
  const [hall] = halls;
  if (!hall) return err({ code: 'print/no-hall' });
  const data = personFormData({ letterhead: base.letterhead, hall, paper, staffIds });
  const [first] = data.pages.flat();
  if (!first) return err({ code: 'print/nobody', detail: { month } });
  const whose = staffIds.length === 1 ? first.name : hall.hall.name;
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `个人排班表_${month}_${whose}${paper === 'A3' ? '_A3' : ''}`,
      page: paper === 'A3' ? landscapeA3 : portrait,
      stamp: { form: '厅务表 01-2', record: data.record, version: data.version },
      body: personBody(data),
    }),
  );
}
