import { randomUUID } from 'node:crypto';
import { link, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renameWithRetry } from './safe-file.ts';

/** Writes bytes beside a file under a name of their own, for their owner alone, and onto the disk. Gives that name. */
export async function writeTemp(file: string, data: string | Uint8Array): Promise<string> {
  const temp = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  await writeFile(temp, data, { flag: 'wx', flush: true, mode: 0o600 });
  return temp;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/**
 * Gives a finished file its name unless somebody has it; false when it is taken. A hard link is the one step that never replaces; sticks
 * (FAT, exFAT) know none, there it is looked up and renamed.
 */
export async function nameWithoutReplacing(temp: string, file: string): Promise<boolean> {
  try {
    await link(temp, file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code === 'EEXIST') return false;
    if (code === 'ENOSPC' || code === 'EROFS' || code === 'EIO' || code === 'ENOENT') throw thrown;
    if (await exists(file)) return false;
    await renameWithRetry(temp, file);
    return true;
  }
  await rm(temp, { force: true });
  return true;
}
