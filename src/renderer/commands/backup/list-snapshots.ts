import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HostOutput } from '#src/shared/host/port.ts';

export type SnapshotList = HostOutput<'snapshot.list'>;
export type FolderChoice = HostOutput<'folder.list'>['folders'][number];

/** The good snapshots of a folder, newest first, and how many damaged ones were left out. '' = the data folder. */
export const listSnapshots = (ctx: CommandContext, folder: string): Promise<Result<SnapshotList, Problem>> =>
  ctx.host.call('snapshot.list', { folder });

/** Places worth a second copy: drives that can be unplugged first. Empty where the shell cannot tell. */
export async function listBackupFolders(ctx: CommandContext): Promise<readonly FolderChoice[]> {
  const listed = await ctx.host.call('folder.list', {});
  return listed.ok ? [...listed.value.folders].sort((a, b) => rank(a) - rank(b)) : [];
}

const rank = (folder: FolderChoice): number => (folder.kind === 'removable' ? 0 : 1);

/** The system's folder picker; null when the person cancelled. Refused with `host/unavailable` where there is none. */
export async function pickFolder(ctx: CommandContext): Promise<Result<string | null, Problem>> {
  const picked = await ctx.host.call('folder.pick', {});
  return picked.ok ? ok(picked.value.path === '' ? null : picked.value.path) : picked;
}
