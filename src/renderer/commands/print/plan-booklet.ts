import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { planBookletBody } from '#src/renderer/print/plan-booklet-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { readPlanPrint } from './plan-source.ts';

/** 厅务表 14-1: a version of a plan as a booklet. */
export async function buildPlanBooklet(ctx: CommandContext, versionId: string): Promise<Result<PrintDocument, Problem>> {
  const data = await readPlanPrint(ctx, versionId);
  if (!data.ok) return data;
  const { title, record } = data.value;
  return ok(
    await finishDocument(ctx, {
      title,
      name: `${title}_${record}`,
      page: portrait,
      stamp: { form: '厅务表 14-1', record, version: '' },
      body: planBookletBody(data.value),
    }),
  );
}
