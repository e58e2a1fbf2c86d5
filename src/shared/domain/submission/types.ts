import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';

/** 月度文件: one made package. `id` is `${month}:${version}`. */
export interface MonthFile {
  readonly id: string;
  readonly month: MonthKey;
  readonly version: number;
  readonly form: 'zip' | 'folder';
  readonly path: string;
  readonly sha256: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** SHA-256 of `manifest.json`: the next package names it. Absent in files made before there were manifests. */
  readonly manifestSha256?: string;
  readonly keyId?: string;
  readonly madeAt: Instant;
  readonly by: string;
}
