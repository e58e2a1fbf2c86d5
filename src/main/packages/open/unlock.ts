import type { FileHandle } from 'node:fs/promises';
import { Decrypter } from 'age-encryption';
import { messageOf, refused } from '#src/main/packages/problem.ts';
import { chunksOf, readAt } from '#src/main/packages/zip/read-at.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import { MOST_PACKED } from '#src/shared/domain/submission/package/limits.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';

/** What opens encrypted packages. Held in memory only, never logged. */
export interface Unlock {
  /** `AGE-SECRET-KEY-1…` */
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
}

const AGE_HEAD = 'age-encryption.org/v1';
/** The header names who can open it: a thousand recipients need a tenth of this. */
const MOST_HEADER = 65_536;
/** The cost of a passphrase is memory: 2¹⁸ takes 256 MB, the customary cost. More would be an attack. */
const MOST_WORK = 18;

/** True for a file in age's binary form. */
export async function isAgeFile(handle: FileHandle): Promise<boolean> {
  return (await readAt(handle, 0, AGE_HEAD.length)).toString('latin1') === AGE_HEAD;
}

/** Decrypts into `target`, chunk by chunk, never more than a package may be. Gives the number of bytes. */
export async function unlockInto(
  handle: FileHandle,
  target: FileHandle,
  unlock: Unlock,
  name: string,
): Promise<Result<number, PackageProblem>> {
  const header = await headerOf(handle);
  if (header === null) return refused('package/damaged', { name, what: 'age' });
  const work = /^-> scrypt \S+ (\d+)$/m.exec(header)?.[1];
  if (Number(work ?? 0) > MOST_WORK)
    return refused('package/too-large', { name, path: name, size: 2 ** 30, most: 2 ** MOST_WORK });
  const plain = await plainStream(handle, unlock);
  return plain ? copyInto(plain, target, name) : refused('package/wrong-key', { name });
}

async function headerOf(handle: FileHandle): Promise<string | null> {
  const text = (await readAt(handle, 0, MOST_HEADER)).toString('latin1');
  const end = text.indexOf('\n--- ');
  return end < 0 ? null : text.slice(0, end);
}

/** Null when nothing that was given opens it. */
async function plainStream(handle: FileHandle, unlock: Unlock): Promise<ReadableStream<Uint8Array> | null> {
  try {
    const decrypter = new Decrypter();
    for (const identity of unlock.identities) decrypter.addIdentity(identity);
    for (const passphrase of unlock.passphrases) decrypter.addPassphrase(passphrase);
    return await decrypter.decrypt(ReadableStream.from(chunksOf(handle)));
  } catch {
    return null;
  }
}

async function copyInto(
  plain: ReadableStream<Uint8Array>,
  target: FileHandle,
  name: string,
): Promise<Result<number, PackageProblem>> {
  let size = 0;
  try {
    for await (const chunk of plain) {
      if (size + chunk.length > MOST_PACKED)
        return refused('package/too-large', { name, path: name, size: size + chunk.length, most: MOST_PACKED });
      await writeAll(target, chunk, size);
      size += chunk.length;
    }
    return ok(size);
  } catch (thrown) {
    return refused('package/damaged', { name, what: `age: ${messageOf(thrown)}` });
  }
}

async function writeAll(target: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await target.write(chunk, done, chunk.length - done, position + done);
    done += bytesWritten;
  }
}
