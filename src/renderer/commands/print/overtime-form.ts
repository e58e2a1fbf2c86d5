import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { overtimeBody } from '#src/renderer/print/overtime-form.tsx';
import { overtimeFormData } from '#src/renderer/print/overtime-form-data.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { overtimeRows, readOvertime } from '#src/renderer/store/overtime-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 02-2 加班台账. Refuses a month without overtime (`overtime/none`). */
export async function buildOvertimeDocument(
  ctx: CommandContext,
  { month, hallId }: { readonly month: MonthKey; readonly hallId: string },
): Promise<Result<PrintDocument, Problem>> {
  const read = await readOvertime(ctx.db, month, hallId);
  const { settings, halls, state } = read.source;
  const rows = overtimeRows(read, ctx.now());
  if (rows.every((r) => r.overtime.entries.length === 0)) return err({ code: 'overtime/none', detail: { month } });
  const hall = halls.find((h) => h.id === read.source.hallId)?.name ?? '';
  const data = overtimeFormData({
    month,
    letterhead: settings.letterhead,
    hall,
    limit: settings.rules.monthOvertimeMaximum,
    locked: Boolean(state?.lockedAt),
    people: rows.map(({ line, overtime }) => ({ name: line.person.member.name, post: line.person.post, overtime })),
  });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `加班台账_${month}_${hall}`,
      page: landscape,
      stamp: { form: '厅务表 02-2', record: data.record, version: data.version },
      body: overtimeBody(data),
    }),
  );
}
