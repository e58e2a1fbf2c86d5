import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { messageOf } from '#src/main/packages/problem.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { HALL_CODE } from '#src/shared/domain/submission/package/package-name.ts';

export const KEYS_FORMAT = 'hallkeeper-keys/1';

const keysFile = z.object({
  format: z.literal(KEYS_FORMAT),
  /** A hall may have several: it keeps the old one when it gets a new one. */
  keys: z.array(z.object({ hall: z.string().regex(HALL_CODE), keyId: z.string().regex(/^[0-9a-f]{16,64}$/) })),
});

/** The keys that a bureau has checked with its halls: hall code → beginnings of the SHA-256 of the public key. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>;

/** Reads the bureau's list of known keys (docs/package-format.md). Refused: `package/no-file`, `package/no-keys`. */
export async function readKnownKeys(file: string): Promise<Result<KnownKeys, Problem>> {
  const name = path.basename(file);
  try {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return err({ code: 'package/no-file', detail: { name } });
    const { keys } = keysFile.parse(JSON.parse(text.replace(/^\ufeff/, '')));
    const byHall = Map.groupBy(keys, (k) => k.hall);
    return ok(new Map([...byHall].map(([hall, list]) => [hall, list.map((k) => k.keyId)])));
  } catch (thrown) {
    return err({ code: 'package/no-keys', detail: { name, what: thrown instanceof z.ZodError ? 'format' : messageOf(thrown) } });
  }
}
