import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { cp, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Encrypter } from 'age-encryption';
import yazl from 'yazl';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';
import { freePath, renameWithRetry, sha256, syncFolder } from './safe-file.ts';

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

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * One file: temp → fsync → read back → rename → read back. Cut at any point there is the old state or the whole package, never a part
 * of it under its name.
 */
export async function writePackageFile(staged: Staged, target: string, lock: Locking): Promise<Result<Written, HostError>> {
  const locked = lock.passphrase !== '' || lock.recipients.length > 0;
  const final = await freePath(target, `${staged.name}.hallpkg${locked ? '.age' : ''}`);
  const temp = path.join(target, `.${path.basename(final)}.part`);
  try {
    const zip = new yazl.ZipFile();
    for (const name of staged.paths)
      zip.addBuffer(await readFile(path.join(staged.folder, name)), name, {
        mtime: ENTRY_TIME,
        mode: 0o100644,
        forceDosTimestamp: true,
      });
    zip.end();
    const plain = Readable.from(zip.outputStream as AsyncIterable<Buffer>);
    const packed = locked ? await lockStream(plain, lock) : plain;
    const hash = createHash('sha256');
    packed.on('data', (chunk: Buffer) => hash.update(chunk));
    await pipeline(packed, createWriteStream(temp));
    await sync(temp);
    const expected = hash.digest('hex');
    if ((await hashOf(temp)) !== expected) return refuse('host/read-back-differs', { path: final });
    await renameWithRetry(temp, final);
    await syncFolder(target);
    if ((await hashOf(final)) === expected) return ok({ path: final, sha256: expected });
    await rm(final, { force: true });
    return refuse('host/read-back-differs', { path: final });
  } finally {
    await rm(temp, { force: true });
  }
}

/** The same bytes under age (v1). */
async function lockStream(plain: Readable, { passphrase, recipients }: Locking): Promise<Readable> {
  const age = new Encrypter();
  if (passphrase !== '') age.setPassphrase(passphrase);
  else for (const r of recipients) age.addRecipient(r);
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
      await sync(copy);
      if ((await hashOf(copy)) !== expected) return refuse('host/read-back-differs', { path: copy });
    }
    await renameWithRetry(temp, final);
    await syncFolder(target);
    return ok({ path: final, sha256: sha256([...hashes.values()].join('')) });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
