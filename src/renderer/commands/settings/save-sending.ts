import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HallSettings, SendingSettings } from '#src/shared/domain/hall/settings.ts';
import { parseRecipients } from '#src/shared/domain/submission/recipient.ts';

/** Changes parts of 报送 in the settings; recipients as typed, one a line (`submission/bad-recipient`). */
export const saveSending = (
  ctx: CommandContext,
  part: { readonly recipients?: string; readonly privacy?: SendingSettings['privacy'] },
): Promise<Result<HallSettings, Problem>> =>
  execute(ctx, { command: 'settings-save' }, async () => {
    const before = await ctx.db.of('settings').get('settings');
    if (!before) return err({ code: 'host/not-found', detail: { path: 'settings' } });
    const kept: SendingSettings = before.sending ?? { recipients: [], privacy: {} };
    const recipients = part.recipients === undefined ? ok(kept.recipients) : parseRecipients(part.recipients);
    if (!recipients.ok) return recipients;
    const sending = { recipients: recipients.value, privacy: { ...kept.privacy, ...part.privacy } };
    const after: HallSettings = { ...before, sending };
    return ok({
      changes: JSON.stringify(kept) === JSON.stringify(sending) ? [] : [change('settings', before, after)],
      value: after,
    });
  });
