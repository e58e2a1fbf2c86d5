import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { parseKeyText } from '#src/shared/domain/submission/key-text.ts';
import type { HostOutput } from '#src/shared/host/port.ts';

/**
 * Puts the key of a recovery sheet in place, from its letters as typed. Refusals: `submission/key-text-short`, `submission/key-text-row`.
 * The book is not written: the key is the machine's, and its letters must stand in no journal.
 */
export async function restoreHallKey(ctx: CommandContext, text: string): Promise<Result<HostOutput<'keys.restore'>, Problem>> {
  const seed = parseKeyText(text);
  return seed.ok ? ctx.host.call('keys.restore', { seed: seed.value }) : seed;
}

/** Number of the hall's key; made when there is none yet. */
export const publicHallKey = (ctx: CommandContext): Promise<Result<HostOutput<'keys.public'>, Problem>> =>
  ctx.host.call('keys.public', {});
