import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { takeSnapshot } from './take-snapshot.ts';

export interface Mirrored {
  readonly files: number;
  readonly bytes: number;
  readonly at: string;
}

/** A fresh snapshot, then everything to the second folder, compared there. */
export async function mirrorBackup(ctx: CommandContext, folder: string): Promise<Result<Mirrored, Problem>> {
  const made = await takeSnapshot(ctx, 'manual');
  if (!made.ok) return made;
  if (!made.value) return err({ code: 'host/not-found', detail: { path: folder } });
  return ctx.host.call('backup.mirror', { folder });
}

/** After the daily snapshot: brings the remembered second folder up to date. Null when none is set. */
export async function mirrorDaily(ctx: CommandContext): Promise<Result<Mirrored | null, Problem>> {
  const folder = (await ctx.db.of('settings').get('settings'))?.backupFolder ?? '';
  return folder === '' ? ok(null) : ctx.host.call('backup.mirror', { folder });
}
