import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { drillRecordBody } from '#src/renderer/print/drill-record-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readDrillPrint } from './drill-source.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 05 演练记录表. */
export async function buildDrillRecord(ctx: CommandContext, drillId: string): Promise<Result<PrintDocument, Problem>> {
  const read = await readDrillPrint(ctx, drillId);
  if (!read.ok) return read;
  const { number, title } = read.value.drill;
  return ok(
    await finishDocument(ctx, {
      title: `${title}记录表`,
      name: `演练记录表_${number}`,
      page: portrait,
      stamp: { form: '厅务表 05', record: number, version: '' },
      body: drillRecordBody(read.value),
    }),
  );
}
