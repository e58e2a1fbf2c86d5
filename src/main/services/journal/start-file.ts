import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeSafely } from '#src/main/services/safe-file.ts';
import type { Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { NO_HASH } from './segments.ts';

/** Says where a restarted journal begins. */
export const START_FILE = 'start.json';

const chainStart = z.object({ seq: z.int().nonnegative(), hash: z.string() });
/** The first entry has the sequence after `seq` and names `hash`. */
export type ChainStart = z.infer<typeof chainStart>;
const emptyStart: ChainStart = { seq: 0, hash: NO_HASH };

/** Where the journal of a folder begins: at nothing unless it was restarted. Null when the file says nothing sensible. */
export async function readStart(folder: string): Promise<ChainStart | null> {
  const text = await readFile(path.join(folder, START_FILE), 'utf8').catch(() => null);
  if (text === null) return emptyStart;
  try {
    const parsed = chainStart.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const writeStart = (folder: string, start: ChainStart): Promise<Result<unknown, HostError>> =>
  writeSafely(path.join(folder, START_FILE), Buffer.from(JSON.stringify(start)));
