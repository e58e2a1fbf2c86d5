import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './safe-file.ts';

/** The hall's signing key, ready to use. The private half never leaves this process. */
export interface HallKey {
  /** First 16 hex digits of the SHA-256 of the public key's DER (SPKI). */
  readonly keyId: string;
  /** Public key, SPKI, PEM. */
  readonly pem: string;
  /** Ed25519 over the bytes, 64 bytes. */
  readonly sign: (data: Uint8Array) => Uint8Array;
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'keys', 'hall-ed25519.pem');

/** Reads the hall's key; makes it on first use, in a file that only its owner may read. */
export async function hallKey(dataDir: string): Promise<HallKey> {
  const file = fileOf(dataDir);
  const kept = await readFile(file, 'utf8').catch(() => '');
  return keyOf(kept === '' ? await newKey(file) : createPrivateKey(kept));
}

function keyOf(privateKey: KeyObject): HallKey {
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    keyId: createHash('sha256').update(der).digest('hex').slice(0, 16),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (data) => sign(null, data, privateKey),
  };
}

async function newKey(file: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await makeFolder(path.dirname(file));
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(path.dirname(file));
  return privateKey;
}

/** The 32 bytes behind the key, for the recovery sheet. */
export async function keySeed(dataDir: string): Promise<Uint8Array> {
  await hallKey(dataDir);
  const privateKey = createPrivateKey(await readFile(fileOf(dataDir), 'utf8'));
  // RFC 8410: the last 32 bytes of the PKCS#8 encoding.
  return privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32);
}
