import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { keepSignIn } from '#src/renderer/commands/drill/after-drill.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { drillSignInBody } from '#src/renderer/print/drill-sign-in-form.tsx';
import { signInCode } from '#src/renderer/print/paper-sign-in-data.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readDrillPrint } from './drill-source.ts';
import { finishDocument } from './finish-document.ts';
import { sha256Hex } from './sha256.ts';

/** Empty rows for people who are not on the list. */
const BLANK_ROWS = 8;

/** 厅务表 04 演练签到表. The first print gives the sheet its code, which the record keeps: the paper is found by it. */
export async function buildDrillSignIn(ctx: CommandContext, drillId: string): Promise<Result<PrintDocument, Problem>> {
  const read = await readDrillPrint(ctx, drillId);
  if (!read.ok) return read;
  const { drill } = read.value;
  const expectedIds = drill.rollCall.filter((l) => l.away === '').map((l) => l.staffId);
  const seed = new TextEncoder().encode(`${drill.number} ${drill.id} ${expectedIds.join()}`);
  const kept = drill.signIn
    ? ok(drill)
    : await keepSignIn(ctx, drillId, { code: signInCode(await sha256Hex(seed)), expectedIds, blankRows: BLANK_ROWS });
  if (!kept.ok) return kept;
  const record = `${drill.number}-${kept.value.signIn?.code ?? ''}`;
  return ok(
    await finishDocument(ctx, {
      title: `${drill.title}签到表`,
      name: `演练签到表_${record}`,
      page: portrait,
      stamp: { form: '厅务表 04', record, version: '' },
      body: drillSignInBody({ ...read.value, drill: kept.value }),
      byHand: true,
    }),
  );
}
