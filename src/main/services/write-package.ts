import { createHash } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Encrypter } from 'age-encryption';
import yazl from 'yazl';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';
import { freePath, renameWithRetry, sha256, syncFolder } from './safe-file.ts';
import { realDisk, type TargetDisk } from './target-disk.ts';

/** How a package is locked: not at all, by a passphrase, or to the bureau's keys (`age1…`). */
export interface Locking {
  readonly passphrase: string;
  readonly recipients: readonly string[];
}

/** What is written: a name without its ending, and the staged files in their order. */
export interface Staged {
  readonly name: string;
  readonly folder: string;
  readonly paths: readonly string[];
}

interface Written {
  readonly path: string;
  readonly sha256: string;
}

/** Entries carry a fixed time, so that the same month gives the same bytes wherever the clock stands. */
const ENTRY_TIME = new Date(2000, 0, 1);

/**
 * One file: temp → fsync → read back → name → read back. Cut at any point there is the old state or the whole package, never a part
 * of it under its name; a name that somebody has is never written over.
 */
export async function writePackageFile(
  staged: Staged,
  target: string,
  lock: Locking,
  disk: TargetDisk = realDisk,
): Promise<Result<Written, HostError>> {
  const age = encrypterOf(lock);
  if (!age.ok) return age;
  const final = await disk.freePath(target, `${staged.name}.hallpkg${age.value ? '.age' : ''}`);
  const temp = path.join(target, `.${path.basename(final)}.part`);
  try {
    const plain = await zipStream(staged);
    const packed = age.value ? await lockStream(plain, age.value) : plain;
    const hash = createHash('sha256');
    packed.on('data', (chunk: Buffer) => hash.update(chunk));
    await disk.write(temp, packed);
    await disk.sync(temp);
    const expected = hash.digest('hex');
    if ((await disk.hash(temp)) !== expected) return refuse('host/read-back-differs', { path: final });
    if (!(await disk.name(temp, final))) return refuse('host/already-exists', { path: final });
    await disk.syncFolder(target);
    if ((await disk.hash(final)) === expected) return ok({ path: final, sha256: expected });
    await disk.remove(final);
    return refuse('host/read-back-differs', { path: final });
  } finally {
    // On a stick that is gone this cannot work either, and the reason is already on its way.
    await disk.remove(temp).catch(() => undefined);
  }
}

async function zipStream(staged: Staged): Promise<Readable> {
  const zip = new yazl.ZipFile();
  for (const name of staged.paths)
    zip.addBuffer(await readFile(path.join(staged.folder, name)), name, {
      mtime: ENTRY_TIME,
      mode: 0o100644,
      // Pictures are packed already.
      compress: !/\.(jpg|png|webp)$/.test(name),
      forceDosTimestamp: true,
    });
  zip.end();
  return Readable.from(zip.outputStream as AsyncIterable<Buffer>);
}

/** Null when the package is not locked (`host/bad-recipient` for a key that is none). */
function encrypterOf({ passphrase, recipients }: Locking): Result<Encrypter | null, HostError> {
  if (passphrase === '' && recipients.length === 0) return ok(null);
  const age = new Encrypter();
  if (passphrase !== '') {
    age.setPassphrase(passphrase);
    return ok(age);
  }
  for (const recipient of recipients)
    try {
      age.addRecipient(recipient);
    } catch {
      return refuse('host/bad-recipient', { recipient });
    }
  return ok(age);
}

/** The same bytes under age (v1). */
async function lockStream(plain: Readable, age: Encrypter): Promise<Readable> {
  const web = await age.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream<Uint8Array>);
  return Readable.fromWeb(web as ReadableStream<Uint8Array>);
}

/** A folder with the same files, copied, compared one by one, then named. */
export async function writePackageFolder(
  staged: Staged,
  target: string,
  hashes: ReadonlyMap<string, string>,
): Promise<Result<Written, HostError>> {
  const final = await freePath(target, staged.name);
  const temp = path.join(target, `.${path.basename(final)}.part`);
  try {
    await cp(staged.folder, temp, { recursive: true });
    for (const [name, expected] of hashes) {
      const copy = path.join(temp, name);
      await realDisk.sync(copy);
      if ((await realDisk.hash(copy)) !== expected) return refuse('host/read-back-differs', { path: copy });
    }
    await renameWithRetry(temp, final);
    await syncFolder(target);
    return ok({ path: final, sha256: sha256([...hashes.values()].join('')) });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}
