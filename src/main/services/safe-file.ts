import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';

export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Waits between tries of a rename that a virus scanner or WPS holds up, ms. */
const RETRIES = [20, 60, 150, 400, 900];
/** Characters that Windows refuses in names. */
const REFUSED = new Set('<>:"/\\|?*');

/** A name that every system takes: no path, no control characters, no trailing dots. */
export function safeName(name: string): string {
  const clean = [...path.basename(name)].map((c) => (REFUSED.has(c) || c < ' ' ? '_' : c)).join('');
  return clean.replace(/[. ]+$/, '').slice(0, 150) || '文件';
}

/** Makes directory entries durable; Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
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

/** Temp → fsync → rename → read back and compare. Under the final name there is the old file or the whole new one. */
export async function writeSafely(file: string, data: Uint8Array): Promise<Result<WrittenFile, HostError>> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const temp = path.join(folder, `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(temp, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWithRetry(temp, file);
  } catch (thrown) {
    await rm(temp, { force: true });
    throw thrown;
  }
  await syncFolder(folder);
  const expected = sha256(data);
  const found = sha256(await readFile(file));
  return found === expected
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
