import { err, ok } from '#src/shared/domain/core/result.ts';
import type { PunchAnswer, PunchRequest } from './read-punch-file.ts';
import { readPunches } from './read-punches.ts';

/** Reads a file of punches and takes its fingerprint. A file without a single punch is refused. */
export async function parsePunchBytes({ bytes, name, mappings }: PunchRequest): Promise<PunchAnswer> {
  const read = await readPunches(new Uint8Array(bytes), name, mappings);
  if (!read.ok) return err(read.error);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
  const { encoding, macros, reading, table, mapping } = read.value;
  return ok({ name, sha256, encoding, macros, parsed: reading, table, mapping });
}
