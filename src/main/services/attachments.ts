import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectAttachment } from '#src/shared/domain/attachment/inspect.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { checkSpace } from './free-space.ts';
import { guarded, refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { sha256, writeSafely } from './safe-file.ts';

/** Folder of attachments in the data folder and in a backup; files lie by the first two digits of their hash. */
export const ATTACHMENTS = 'attachments';

const fileOf = (root: string, hash: string): string => path.join(root, ATTACHMENTS, hash.slice(0, 2), hash);

/** Keeps a file under its hash. The same bytes are kept once. */
export const putAttachment = (
  dataDir: string,
  given: Uint8Array,
  name: string,
): Promise<Result<{ sha256: string; size: number }, HostError>> =>
  guarded(dataDir, async () => {
    const inspected = inspectAttachment(given, name);
    if (!inspected.ok) return refuse('host/attachment-refused', { name });
    const { bytes } = inspected.value;
    const hash = sha256(bytes);
    const kept = { sha256: hash, size: bytes.length };
    if ((await intact(dataDir, hash)) !== null) return ok(kept);
    await makeFolder(dataDir);
    const space = await checkSpace(dataDir);
    if (!space.ok) return space;
    const written = await writeSafely(fileOf(dataDir, hash), bytes);
    return written.ok ? ok(kept) : written;
  });

/** Reads a file back; bytes that no longer give their hash are refused. */
export const getAttachment = (dataDir: string, hash: string): Promise<Result<{ base64: string }, HostError>> =>
  guarded(hash, async () => {
    const bytes = await readFile(fileOf(dataDir, hash));
    return sha256(bytes) === hash ? ok({ base64: bytes.toString('base64') }) : refuse('host/attachment-damaged', { path: hash });
  });

const intact = async (root: string, hash: string): Promise<Buffer | null> => {
  const bytes = await readFile(fileOf(root, hash)).catch(() => null);
  return bytes && sha256(bytes) === hash ? bytes : null;
};

/** Hashes of what lies in a folder, whether or not it is whole. */
async function hashesIn(root: string): Promise<string[]> {
  const folder = path.join(root, ATTACHMENTS);
  const parts = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  const names = await Promise.all(parts.map((part) => readdir(path.join(folder, part))));
  return names.flat().filter((name) => /^[0-9a-f]{64}$/.test(name));
}

/**
 * Copies every attachment that the other folder does not have whole (its bytes there are read and give the hash), and reads each copy back.
 * One that is damaged here is left out: it would only spread. Gives what lies there now.
 */
export async function copyAttachments(from: string, to: string): Promise<Result<{ files: number; bytes: number }, HostError>> {
  const sum = { files: 0, bytes: 0 };
  for (const hash of await hashesIn(from)) {
    const there = await intact(to, hash);
    const bytes = there ?? (await intact(from, hash));
    if (!bytes) continue;
    const written = there ? ok(null) : await writeSafely(fileOf(to, hash), bytes);
    if (!written.ok) return written;
    sum.files++;
    sum.bytes += bytes.length;
  }
  return ok(sum);
}
