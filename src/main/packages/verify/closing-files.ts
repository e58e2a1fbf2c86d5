import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { messageOf, refused, refusedEntry, shown } from '#src/main/packages/problem.ts';
import type { OpenZip } from '#src/main/packages/zip/open-zip.ts';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import {
  MANIFEST_NAME,
  PACKAGE_FORMAT,
  type PackageManifest,
  PUBLIC_KEY_NAME,
  SIGNATURE_NAME,
} from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { manifestSchema } from '#src/shared/package/manifest-schema.ts';

/** A manifest as read, and whether it is the hall's own word. */
export interface Closing {
  readonly manifest: PackageManifest;
  readonly manifestSha256: string;
  /** SHA-256 of the public key's DER, hex; the manifest's `keyId` where there is no readable key. */
  readonly keyHash: string;
  readonly problems: readonly PackageProblem[];
}

const MOST_SIGNATURE = 4096;

/** Reads manifest, signature and key. Refused when there is no manifest of this format; a bad signature is a problem of the rest. */
export async function readClosing(zip: OpenZip, name: string): Promise<Result<Closing, PackageProblem>> {
  const bytes = await readWhole(zip, MANIFEST_NAME);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return refused('package/not-a-package', { name });
  const manifest = parseManifest(bytes.value);
  if (!manifest.ok) return manifest;
  const manifestSha256 = createHash('sha256').update(bytes.value).digest('hex');
  const base = { manifest: manifest.value, manifestSha256 };
  const signature = await readWhole(zip, SIGNATURE_NAME);
  const pem = await readWhole(zip, PUBLIC_KEY_NAME);
  const unreadable = [signature, pem].flatMap((r) => (r.ok ? [] : [r.error]));
  const [sig, key] = [signature.ok ? signature.value : null, pem.ok ? publicKeyOf(pem.value) : null];
  const keyHash = key
    ? createHash('sha256')
        .update(key.export({ type: 'spki', format: 'der' }))
        .digest('hex')
    : manifest.value.keyId;
  const good = key && sig && keyHash.startsWith(manifest.value.keyId) && verify(null, bytes.value, key, sig);
  const problems: PackageProblem[] = good ? [] : [{ code: 'package/bad-signature' }];
  return ok({ ...base, keyHash, problems: [...unreadable, ...missing(zip), ...problems] });
}

const missing = (zip: OpenZip): PackageProblem[] =>
  [SIGNATURE_NAME, PUBLIC_KEY_NAME]
    .filter((name) => !zip.entries.some((e) => e.name === name))
    .map((path) => ({ code: 'package/missing-file', path }));

/** Null when there is no such entry. */
async function readWhole(zip: OpenZip, name: string): Promise<Result<Buffer | null, PackageProblem>> {
  const entry = zip.entries.find((e) => e.name === name);
  if (!entry) return ok(null);
  if (name !== MANIFEST_NAME && entry.size > MOST_SIGNATURE)
    return refusedEntry('package/too-large', name, { size: entry.size, most: MOST_SIGNATURE });
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.read(entry)) chunks.push(chunk);
    return ok(Buffer.concat(chunks));
  } catch {
    return refusedEntry('package/changed-file', name);
  }
}

/** An Ed25519 public key in PEM; anything else, a private key too, is none. */
function publicKeyOf(pem: Buffer | null): KeyObject | null {
  if (!pem?.toString('latin1').startsWith('-----BEGIN PUBLIC KEY-----')) return null;
  try {
    const key = createPublicKey({ key: pem, format: 'pem' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

const head = z.object({ format: z.string(), algorithms: z.object({ hash: z.string(), signature: z.string() }).optional() });

function parseManifest(bytes: Buffer): Result<PackageManifest, PackageProblem> {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const told = head.safeParse(data);
    if (!told.success || !/^hallkeeper-package\/\d{1,6}$/.test(told.data.format))
      return refused('package/bad-manifest', { what: 'format' });
    const { format, algorithms: a } = told.data;
    if (format !== PACKAGE_FORMAT) return refused('package/future-version', { format });
    if (a && (a.hash !== 'SHA-256' || a.signature !== 'Ed25519'))
      return refused('package/future-version', { format: shown(`${a.hash} ${a.signature}`) });
    const parsed = manifestSchema.safeParse(data);
    if (!parsed.success) return refused('package/bad-manifest', { what: parsed.error.issues[0]?.path.join('.') ?? '' });
    const twice = repeated(parsed.data.files.map((f) => f.path)) ?? repeated(parsed.data.tables.map((t) => t.name));
    return twice === undefined ? ok(parsed.data) : refused('package/bad-manifest', { what: shown(twice) });
  } catch (thrown) {
    return refused('package/bad-manifest', { what: messageOf(thrown) });
  }
}

function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}
