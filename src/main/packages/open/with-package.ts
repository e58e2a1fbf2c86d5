import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '#src/main/packages/problem.ts';
import { type OpenZip, openZip } from '#src/main/packages/zip/open-zip.ts';
import { chunksOf } from '#src/main/packages/zip/read-at.ts';
import { err, ok, type Result } from '#src/shared/domain/core/result.ts';
import { MOST_PACKED } from '#src/shared/domain/submission/package/limits.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { withTempFile } from './temp-file.ts';
import { isAgeFile, type Unlock, unlockInto } from './unlock.ts';

/** What a file tells before it is opened as a ZIP. */
export interface Outside {
  readonly encrypted: boolean;
  /** Of the file as it lies there, hex; '' when it is too large or not there. */
  readonly sha256: string;
}

/**
 * Opens a package, decrypting it where needed, runs `work` on it and closes everything. Whatever refuses it comes to `refuse`.
 * The file is opened once: nobody can put another in its place half-way.
 */
export async function withPackage<T>(
  file: string,
  unlock: Unlock | null,
  work: (zip: OpenZip, outside: Outside) => Promise<T>,
  refuse: (problem: PackageProblem, outside: Outside) => T,
): Promise<T> {
  const name = path.basename(file);
  const opened = await openFile(file, name);
  if (!opened.ok) return refuse(opened.error, { encrypted: name.endsWith('.age'), sha256: '' });
  const { handle, size } = opened.value;
  try {
    const encrypted = await isAgeFile(handle);
    const outside = { encrypted, sha256: await hashOf(handle) };
    const inside = async (plain: FileHandle, bytes: number): Promise<T> => {
      const zip = await openZip(plain, bytes, name);
      return zip.ok ? work(zip.value, outside) : refuse(zip.error, outside);
    };
    if (!encrypted) return await inside(handle, size);
    if (!unlock || unlock.identities.length + unlock.passphrases.length === 0)
      return refuse({ code: 'package/encrypted', detail: { name } }, outside);
    return await withTempFile(async (plain) => {
      const unlocked = await unlockInto(handle, plain, unlock, name);
      return unlocked.ok ? inside(plain, unlocked.value) : refuse(unlocked.error, outside);
    });
  } finally {
    await handle.close();
  }
}

async function openFile(
  file: string,
  name: string,
): Promise<Result<{ readonly handle: FileHandle; readonly size: number }, PackageProblem>> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return refused('package/no-file', { name });
  const found = await handle.stat();
  const problem: PackageProblem | null = !found.isFile()
    ? { code: 'package/no-file', detail: { name } }
    : found.size > MOST_PACKED
      ? { code: 'package/too-large', detail: { path: name, size: found.size, most: MOST_PACKED } }
      : null;
  if (!problem) return ok({ handle, size: found.size });
  await handle.close();
  return err(problem);
}

async function hashOf(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(handle)) hash.update(chunk);
  return hash.digest('hex');
}
