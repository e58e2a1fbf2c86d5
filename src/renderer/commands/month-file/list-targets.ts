import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { HostOutput } from '#src/shared/host/port.ts';

export type Target = HostOutput<'folder.list'>['folders'][number];

/** Places worth offering for a package: exports first, then documents and whatever is plugged in. */
export const listTargets = async (ctx: CommandContext): Promise<Result<readonly Target[], Problem>> => {
  const listed = await ctx.host.call('folder.list', {});
  return listed.ok ? { ok: true, value: listed.value.folders } : listed;
};

/** Refuses a folder that is not there or cannot be written (`host/not-found`, `host/read-only`). */
export const checkTarget = (ctx: CommandContext, path: string): Promise<Result<{ readonly freeBytes: number }, Problem>> =>
  ctx.host.call('folder.check', { path });

/** True when a folder lies on a stick that is plugged in now. */
export async function isRemovable(ctx: CommandContext, folder: string): Promise<boolean> {
  const listed = await ctx.host.call('folder.list', {});
  return listed.ok && folder !== '' && listed.value.folders.some((f) => f.kind === 'removable' && folder.startsWith(f.path));
}
