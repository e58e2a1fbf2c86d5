import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';

// The format is described in docs/package-format.md; this file is its types.

/** What a reader of this version understands; another number after the stroke is another format. */
export const PACKAGE_FORMAT = 'hallkeeper-package/1';

/** The three entries that stand last in the ZIP and are not listed in `files`. */
export const MANIFEST_NAME = 'manifest.json';
export const SIGNATURE_NAME = 'manifest.sig';
export const PUBLIC_KEY_NAME = 'hall.pem';
export const CLOSING_NAMES = [MANIFEST_NAME, SIGNATURE_NAME, PUBLIC_KEY_NAME] as const;

export type PrivacyChoice = 'masked' | 'full' | 'omitted';
/** Fields that tell who somebody is, each with what was done with it. */
export type PrivacyField = 'idNumber' | 'phone' | 'address' | 'birth';

export interface HallName {
  /** Two to eight capitals and digits, as in the settings of the hall. */
  readonly code: string;
  readonly name: string;
}

/** The package sent before this one. */
export interface PreviousPackage {
  readonly month: MonthKey;
  readonly version: number;
  /** SHA-256 of that package's `manifest.json`, hex. */
  readonly manifestSha256: string;
}

/** Something that was missing when the package was made, and why it was sent anyway. */
export interface OpenCheck {
  readonly area: string;
  readonly check: string;
  readonly count: number;
  readonly reason: string;
}

export interface ManifestTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
}

export interface ManifestFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** `manifest.json`, keys in the order in which they are written. */
export interface PackageManifest {
  readonly format: typeof PACKAGE_FORMAT;
  readonly hall: HallName;
  readonly month: MonthKey;
  readonly version: number;
  readonly previous: PreviousPackage | null;
  /** Version of the application that made it. */
  readonly app: string;
  /** Head of the journal when it was made. */
  readonly audit: { readonly seq: number; readonly hash: string; readonly at: Instant };
  readonly algorithms: { readonly hash: 'SHA-256'; readonly signature: 'Ed25519' };
  /** First 16 hex digits of the SHA-256 of the public key's DER (SPKI). */
  readonly keyId: string;
  readonly privacy: Readonly<Record<PrivacyField, PrivacyChoice>>;
  readonly open: readonly OpenCheck[];
  readonly tables: readonly ManifestTable[];
  /** Every entry but {@link CLOSING_NAMES}, in byte order of the paths. */
  readonly files: readonly ManifestFile[];
}

/** The bytes of `manifest.json` as text: two-space indent, keys in the order of the format, a line feed at the end. */
export function manifestText(m: PackageManifest): string {
  const ordered: PackageManifest = {
    format: m.format,
    hall: { code: m.hall.code, name: m.hall.name },
    month: m.month,
    version: m.version,
    previous: m.previous && {
      month: m.previous.month,
      version: m.previous.version,
      manifestSha256: m.previous.manifestSha256,
    },
    app: m.app,
    audit: { seq: m.audit.seq, hash: m.audit.hash, at: m.audit.at },
    algorithms: { hash: m.algorithms.hash, signature: m.algorithms.signature },
    keyId: m.keyId,
    privacy: {
      idNumber: m.privacy.idNumber,
      phone: m.privacy.phone,
      address: m.privacy.address,
      birth: m.privacy.birth,
    },
    open: m.open.map(({ area, check, count, reason }) => ({ area, check, count, reason })),
    tables: m.tables.map(({ name, rows, columns }) => ({ name, rows, columns })),
    files: m.files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
