import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
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
