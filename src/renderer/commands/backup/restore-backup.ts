import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { clearStore } from '#src/renderer/store/rebuild.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** What a backup folder holds: its newest good snapshot. Nothing is changed. */
export async function inspectBackup(ctx: CommandContext, folder: string): Promise<Result<SnapshotManifest, Problem>> {
  const listed = await ctx.host.call('snapshot.list', { folder });
  if (!listed.ok) return listed;
  const newest = listed.value.snapshots[0];
  return newest ? ok(newest) : err({ code: 'host/not-found', detail: { path: folder } });
}

/** Takes over a backup; the present book is snapshotted, then set aside. The page must be opened again afterwards. */
export async function restoreBackup(ctx: CommandContext, folder: string): Promise<Result<null, Problem>> {
  const kept = await takeSnapshot(ctx, 'before-restore');
  if (!kept.ok) return kept;
  const adopted = await ctx.host.call('backup.adopt', { folder });
  if (!adopted.ok) return adopted;
  await clearStore(ctx.db);
  return ok(null);
}

/** Rows of each table now, to be shown beside the backup's. */
export async function countBook(ctx: CommandContext): Promise<Readonly<Record<string, number>>> {
  return (await ctx.db.meta.get('applied'))?.counts ?? {};
}
