import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import { ATTACHMENT_LIMIT, inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { prepareAttachment } from './prepare-photo.ts';

/**
 * Keeps a photo or PDF: its bytes with the host, what it is in the book. Gives its id (the hash). Not undoable: something that is kept twice
 * is one, and a record that names it must find it.
 */
export async function addAttachment(ctx: CommandContext, file: File): Promise<Result<string, Problem>> {
  const { name } = file;
  if (file.size > ATTACHMENT_LIMIT)
    return err({ code: 'attachment/too-large', detail: { name, size: Math.ceil(file.size / 1024 / 1024) } });
  const read = await file.arrayBuffer().catch(() => null);
  if (!read) return err({ code: 'attachment/damaged', detail: { name } });
  const ready = await prepareAttachment(new Uint8Array(read), name);
  if (!ready.ok) return ready;
  const checked = inspectAttachment(ready.value, name);
  if (!checked.ok) return checked;
  const put = await ctx.host.call('attachment.put', { base64: toBase64(ready.value), name: name.slice(0, 180) || 'file' });
  if (!put.ok) return put;
  const { sha256, size } = put.value;
  return execute(ctx, { command: 'attachment-add', undoable: false }, async () => {
    if (await ctx.db.of('attachments').get(sha256)) return ok({ changes: [], value: sha256 });
    const record: Attachment = { id: sha256, name, type: checked.value.type, size, addedAt: ctx.now(), by: ctx.userName() };
    return ok({ changes: [change('attachments', undefined, record)], value: sha256 });
  });
}
