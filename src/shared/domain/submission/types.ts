import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import type { Check } from './completeness.ts';
import type { RowDigest } from './difference.ts';
import type { SubmissionLetter } from './letter.ts';

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
  /** Locked with age, and how; absent = open. */
  readonly locked?: 'passphrase' | 'recipients';
  /** What the cover letter and the receipt say, to be printed again. Absent in files made before there was a letter. */
  readonly letter?: SubmissionLetter;
  /** Marks of the rows, from which the next version tells what changed. */
  readonly digest?: RowDigest;
  /** 撤回: the hall asked the bureau to disregard this version. The file itself is never touched. */
  readonly withdrawn?: { readonly at: Instant; readonly by: string; readonly reason: string };
}

/** Why a month is sent although something is missing. `id` = {@link reasonId}; `reason: ''` = taken back. */
export interface OpenReason {
  readonly id: string;
  readonly month: MonthKey;
  readonly code: Check['code'];
  readonly hallId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export const reasonId = (month: MonthKey, check: Pick<Check, 'code' | 'hallId'>): string =>
  `${month}:${check.code}:${check.hallId}`;
