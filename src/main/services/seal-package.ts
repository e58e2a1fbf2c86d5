import {
  MANIFEST_NAME,
  manifestText,
  PACKAGE_FORMAT,
  PUBLIC_KEY_NAME,
  SIGNATURE_NAME,
} from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageDraft } from '#src/shared/package/draft-schema.ts';
import type { HallKey } from './hall-key.ts';
import { sha256, type WrittenFile } from './safe-file.ts';

/** What closes a package: the manifest, its signature and the key that checks it. */
export interface Seal {
  readonly files: readonly (readonly [name: string, data: Buffer])[];
  readonly manifestSha256: string;
}

/** Byte order of the names' UTF-8, the order of the entries. */
export const inByteOrder = <T extends { readonly path: string }>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));

/** Lists and signs what is in the package (docs/package-format.md). */
export function sealPackage(draft: PackageDraft, files: readonly WrittenFile[], key: HallKey): Seal {
  const manifest = Buffer.from(
    manifestText({
      ...draft,
      format: PACKAGE_FORMAT,
      algorithms: { hash: 'SHA-256', signature: 'Ed25519' },
      keyId: key.keyId,
      files: inByteOrder(files),
    }),
  );
  return {
    files: [
      [MANIFEST_NAME, manifest],
      [SIGNATURE_NAME, Buffer.from(key.sign(manifest))],
      [PUBLIC_KEY_NAME, Buffer.from(key.pem)],
    ],
    manifestSha256: sha256(manifest),
  };
}
