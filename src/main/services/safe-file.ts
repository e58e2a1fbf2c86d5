import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { safeName } from './safe-name.ts';

export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Waits between tries of a rename that a virus scanner or WPS holds up, ms. */
const RETRIES = [20, 60, 150, 400, 900];

/** Makes directory entries durable; Windows has no such call and needs none, nor have some drivers of sticks. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw thrown;
  } finally {
    await handle.close();
  }
}

export async function renameWithRetry(from: string, to: string): Promise<void> {
  for (const wait of [...RETRIES, 0]) {
    try {
      return await rename(from, to);
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
      if (wait === 0 || (code !== 'EBUSY' && code !== 'EPERM' && code !== 'EACCES')) throw thrown;
      await pause(wait);
    }
  }
}

/**
 * Temp → fsync → read back → rename → read back. Under the final name there is the old file or the whole new one:
 * bytes that do not come back as they were written never get that name.
 */
export async function writeSafely(file: string, data: Uint8Array): Promise<Result<WrittenFile, HostError>> {
  const folder = path.dirname(file);
  await makeFolder(folder);
  const temp = path.join(folder, `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  const expected = sha256(data);
  const comesBack = async (name: string) => sha256(await readFile(name)) === expected;
  try {
    await writeFile(temp, data, { flag: 'wx', flush: true });
    if (!(await comesBack(temp))) return refuse('host/read-back-differs', { path: file });
    await renameWithRetry(temp, file);
  } finally {
    await rm(temp, { force: true });
  }
  await syncFolder(folder);
  return (await comesBack(file))
    ? ok({ path: file, size: data.byteLength, sha256: expected })
    : refuse('host/read-back-differs', { path: file });
}

/** `name.pdf`, then `name (2).pdf` … until nobody has it. */
export async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(safeName(name));
  for (let n = 1; ; n++) {
    const file = path.join(folder, n === 1 ? `${stem}${ext}` : `${stem} (${n})${ext}`);
    const taken = await stat(file).then(
      () => true,
      () => false,
    );
    if (!taken) return file;
  }
}
