import type { HallName, PreviousPackage } from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';

/** What reading one package from end to end has shown. Nothing is known of one that could not be opened. */
export interface PackageReport {
  /** As it was named. */
  readonly file: string;
  /** Nothing in `problems` but notes. */
  readonly ok: boolean;
  readonly hall: HallName | null;
  readonly month: string | null;
  readonly version: number | null;
  readonly previous: PreviousPackage | null;
  readonly keyId: string | null;
  /** The bureau's list of known keys vouches for it. */
  readonly keyTrusted: boolean;
  readonly manifestSha256: string | null;
  /** Of the file as it lies there; null when it could not be read. */
  readonly sha256: string | null;
  readonly encrypted: boolean;
  /** Rows counted in each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Number of files inside, the three that close it counted too. */
  readonly files: number;
  readonly problems: readonly PackageProblem[];
}
