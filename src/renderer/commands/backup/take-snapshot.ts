import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { inTurn } from '#src/renderer/commands/core/execute.ts';
import { readChunks } from '#src/renderer/store/snapshot-codec.ts';
import { SCHEMA_VERSION } from '#src/renderer/store/tables.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { SnapshotHead, SnapshotManifest } from '#src/shared/host/snapshot.ts';

/** Writes the whole store to the host as a verified snapshot. Runs in the writers' queue, so it is one moment's state. */
export function takeSnapshot(
  ctx: CommandContext,
  reason: SnapshotHead['reason'],
): Promise<Result<SnapshotManifest | null, Problem>> {
  return inTurn(ctx, async () => {
    const mark = await ctx.db.meta.get('applied');
    if (!mark || mark.seq === 0) return ok(null);
    const begun = await ctx.host.call('snapshot.begin', { reason, seq: mark.seq, hash: mark.hash, schema: SCHEMA_VERSION });
    if (!begun.ok) return begun;
    for (const chunk of await readChunks(ctx.db)) {
      const written = await ctx.host.call('snapshot.chunk', { id: begun.value.id, ...chunk });
      if (!written.ok) return written;
    }
    return ctx.host.call('snapshot.finish', { id: begun.value.id });
  });
}

/** One snapshot a day. Gives back the newest one there is, null while the book is empty. */
export async function takeDailySnapshot(ctx: CommandContext): Promise<Result<SnapshotManifest | null, Problem>> {
  const listed = await ctx.host.call('snapshot.list', { folder: '' });
  if (!listed.ok) return listed;
  const newest = listed.value.snapshots[0];
  return newest && newest.at.slice(0, 10) >= ctx.now().slice(0, 10) ? ok(newest) : takeSnapshot(ctx, 'daily');
}
