import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A file for what was decrypted: it holds personal data, so only its owner may read it, and it has no name from the first moment on
 * where the system allows that, so that nothing is left after a crash.
 */
export async function withTempFile<T>(work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const file = path.join(tmpdir(), `hallkeeper-${randomUUID()}.tmp`);
  const handle = await open(file, 'wx+', 0o600);
  try {
    if (process.platform !== 'win32') await rm(file);
    return await work(handle);
  } finally {
    await handle.close();
    await rm(file, { force: true });
  }
}
