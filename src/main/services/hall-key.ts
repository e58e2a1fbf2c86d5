import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { nameWithoutReplacing, writeTemp } from './new-name.ts';
import { renameWithRetry, syncFolder } from './safe-file.ts';

/** The hall's signing key, ready to use. */
export interface HallKey {
  /** First 16 hex digits of the SHA-256 of the public key's DER (SPKI). */
  readonly keyId: string;
  /** Public key, SPKI, PEM. */
  readonly pem: string;
  /** Ed25519 over the bytes, 64 bytes. */
  readonly sign: (data: Uint8Array) => Uint8Array;
  /** The 32 bytes behind the key, hex: for the recovery sheet and nothing else. */
  readonly seed: string;
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'keys', 'hall-ed25519.pem');
/** RFC 8410: what stands before the 32 bytes in the PKCS#8 encoding of every Ed25519 key. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads the hall's key; makes it on first use, in a file that only its owner may read. Two first uses get one key. What is there and
 * is no key is never replaced (`host/key-damaged`): the bureau knows the old one, which the recovery sheet brings back.
 */
export async function hallKey(dataDir: string): Promise<Result<HallKey, HostError>> {
  const file = fileOf(dataDir);
  const kept = await keptKey(file);
  if (!kept.ok) return kept;
  if (kept.value) return ok(keyOf(kept.value));
  const { privateKey } = generateKeyPairSync('ed25519');
  const temp = await writeKey(file, privateKey);
  try {
    // Somebody else was first: theirs is the key.
    if (await nameWithoutReplacing(temp, file)) return ok(keyOf(privateKey));
  } finally {
    await rm(temp, { force: true });
    await syncFolder(path.dirname(file));
  }
  const theirs = await keptKey(file);
  return theirs.ok && theirs.value ? ok(keyOf(theirs.value)) : damaged(file);
}

/**
 * Puts the key of a recovery sheet in place. The one that was there stays beside it under its number; a damaged one is replaced.
 * `replaced` is the number of the old key, '' for none.
 */
export async function restoreKey(dataDir: string, seed: string): Promise<Result<HallKey & { replaced: string }, HostError>> {
  const file = fileOf(dataDir);
  const key = keyOf(privateKeyOf(seed));
  const kept = await keptKey(file);
  const before = kept.ok && kept.value ? keyOf(kept.value).keyId : '';
  if (before === key.keyId) return ok({ ...key, replaced: '' });
  if (kept.ok && kept.value) {
    const aside = path.join(path.dirname(file), `hall-ed25519.${before}.pem`);
    await renameWithRetry(await writeKey(aside, kept.value), aside);
  }
  await renameWithRetry(await writeKey(file, privateKeyOf(seed)), file);
  await syncFolder(path.dirname(file));
  return ok({ ...key, replaced: before });
}

const damaged = (file: string) => refuse('host/key-damaged', { path: file });
const privateKeyOf = (seed: string): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, Buffer.from(seed, 'hex')]), format: 'der', type: 'pkcs8' });

/** The key in the file; null where there is none yet, also where a crash left an empty one. */
async function keptKey(file: string): Promise<Result<KeyObject | null, HostError>> {
  const text = await readFile(file, 'latin1').catch((thrown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  });
  if (text === null) return ok(null);
  if (/^[\s\0]*$/.test(text)) {
    await rm(file, { force: true });
    return ok(null);
  }
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'ed25519' ? ok(key) : damaged(file);
  } catch {
    return damaged(file);
  }
}

function keyOf(privateKey: KeyObject): HallKey {
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    keyId: createHash('sha256').update(der).digest('hex').slice(0, 16),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (data) => sign(null, data, privateKey),
    seed: privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32).toString('hex'),
  };
}

/** Whole and on the disk before it gets the name that counts. */
async function writeKey(file: string, key: KeyObject): Promise<string> {
  await makeFolder(path.dirname(file));
  return writeTemp(file, key.export({ type: 'pkcs8', format: 'pem' }));
}
