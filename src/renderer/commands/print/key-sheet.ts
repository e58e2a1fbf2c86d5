import type { CommandContext } from '#src/renderer/commands/core/context.ts';

import { portrait } from '#src/renderer/print/document.ts';
import { keySheetBody } from '#src/renderer/print/key-sheet-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { keyLine, keyRows } from '#src/shared/domain/submission/key-text.ts';
import { finishDocument } from './finish-document.ts';

/** 签名密钥恢复单. It is printed on paper and never saved as a file; no checksum stands under it, for that would be of the secret. */
export async function buildKeySheet(ctx: CommandContext): Promise<Result<PrintDocument, Problem>> {
  const key = await ctx.host.call('keys.secret', {});
  if (!key.ok) return key;
  const settings = await ctx.db.of('settings').get('settings');
  return ok(
    await finishDocument(ctx, {
      title: '签名密钥恢复单',
      name: '签名密钥恢复单',
      page: portrait,
      stamp: { form: '签名密钥恢复单', record: key.value.keyId, version: '' },
      body: keySheetBody({
        letterhead: settings?.letterhead ?? '',
        hallCode: settings?.hallCode ?? '',
        keyId: key.value.keyId,
        rows: keyRows(key.value.seed),
        line: keyLine(key.value.seed),
      }),
      byHand: true,
    }),
  );
}
