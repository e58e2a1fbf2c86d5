import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** PKCS#8 of an Ed25519 key, up to its 32 bytes of seed. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface PackageKey {
  readonly privateKey: KeyObject;
  readonly pem: string;
  readonly keyId: string;
  /** SHA-256 of the public key's DER, hex. */
  readonly hash: string;
}

/** The same key for the same name, every time. Never the key of a real hall. */
export function packageKey(name = 'hall'): PackageKey {
  const seed = createHash('sha256').update(`test key of ${name}`).digest();
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { privateKey, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), keyId: hash.slice(0, 16), hash };
}
