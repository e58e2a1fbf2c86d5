import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { toBase64 } from './base64.ts';

export interface SavedFile {
  readonly path: string;
}

/** Writes a file to the export folder (or another one), read back and compared by the host. */
export const saveFile = (
  ctx: CommandContext,
  name: string,
  bytes: Uint8Array,
  folder = '',
): Promise<Result<SavedFile, Problem>> => ctx.host.call('file.save', { folder, name, base64: toBase64(bytes) });

/** Shows a written file in the system's file manager. */
export const revealFile = (ctx: CommandContext, path: string): Promise<Result<object, Problem>> =>
  ctx.host.call('file.reveal', { path });
