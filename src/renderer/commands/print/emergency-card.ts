import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { card } from '#src/renderer/print/document.ts';
import { emergencyCardBody } from '#src/renderer/print/emergency-card-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';
import { readPlanPrint } from './plan-source.ts';

/** 厅务表 14 应急卡 of a version of a plan. */
export async function buildEmergencyCard(ctx: CommandContext, versionId: string): Promise<Result<PrintDocument, Problem>> {
  const data = await readPlanPrint(ctx, versionId);
  if (!data.ok) return data;
  const { cardTitle, record } = data.value;
  return ok(
    await finishDocument(ctx, {
      title: cardTitle,
      name: `${cardTitle}_${record}`,
      page: card,
      stamp: { form: '厅务表 14', record, version: '' },
      body: emergencyCardBody(data.value),
    }),
  );
}
