import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { MadePart } from './letter-of.ts';
import type { Part } from './part.ts';

/** A package that is being filled. */
export interface Filling {
  readonly id: string;
  /** Number of parts in all. */
  readonly total: number;
  readonly onPart: (done: number, total: number, path: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes and adds parts one after another; `done` = those before them. A part that may lack and cannot be read is left out. Refuses with
 * `host/cancelled` between two parts.
 */
export async function makeParts(
  ctx: CommandContext,
  { id, total, onPart, signal }: Filling,
  parts: readonly Part[],
  done: number,
): Promise<Result<readonly MadePart[], Problem>> {
  const made: MadePart[] = [];
  for (const [i, part] of parts.entries()) {
    if (signal.aborted) return err({ code: 'host/cancelled' });
    onPart(done + i, total, part.path);
    const bytes = await part.make();
    if (!bytes.ok && part.mayLack && lacking.has(bytes.error.code)) continue;
    if (!bytes.ok) return bytes;
    const added = await ctx.host.call('package.add', { id, path: part.path, base64: bytes.value.base64 });
    if (!added.ok) return added;
    made.push({ path: part.path, sha256: added.value.sha256, pages: bytes.value.pages });
  }
  return signal.aborted ? err({ code: 'host/cancelled' }) : ok(made);
}

const lacking: ReadonlySet<string> = new Set(['host/not-found', 'host/attachment-damaged']);
