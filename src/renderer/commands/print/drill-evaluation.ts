import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { drillEvaluationBody } from '#src/renderer/print/drill-evaluation-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readDrillPrint } from './drill-source.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 06 演练评估报告, numbered like its drill (PG for YL). */
export async function buildDrillEvaluation(ctx: CommandContext, drillId: string): Promise<Result<PrintDocument, Problem>> {
  const read = await readDrillPrint(ctx, drillId);
  if (!read.ok) return read;
  const record = read.value.drill.number.replace(/^YL/, 'PG');
  return ok(
    await finishDocument(ctx, {
      title: `${read.value.drill.title}评估报告`,
      name: `演练评估报告_${record}`,
      page: portrait,
      stamp: { form: '厅务表 06', record, version: '' },
      body: drillEvaluationBody(read.value),
    }),
  );
}
