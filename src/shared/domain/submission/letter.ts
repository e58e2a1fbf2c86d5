import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';

/** A line of 报送目录. `pages` null = not printed; `code` '' = its sum stands elsewhere. */
export interface LetterItem {
  readonly name: string;
  readonly file: string;
  readonly pages: number | null;
  /** First 12 hex digits of the SHA-256, capitals. */
  readonly code: string;
}

/** What the letter counts. */
export interface LetterFigures {
  readonly workdays: number;
  readonly staff: number;
  /** 实出勤, days of all people. */
  readonly attended: number;
  readonly incidents: number;
  readonly complaints: number;
  /** Incidents and complaints that are not closed. */
  readonly unsettled: number;
  readonly drills: number;
  readonly rounds: number;
}

/** 报送函, 目录 and 回执 of one version, kept with it in the book. */
export interface SubmissionLetter {
  readonly letterhead: string;
  readonly bureau: string;
  readonly sender: string;
  readonly month: MonthKey;
  readonly version: number;
  /** `BS-2026-10` */
  readonly number: string;
  readonly halls: readonly string[];
  readonly figures: LetterFigures;
  /** What was missing, and why it was sent anyway ('' = no reason was given). */
  readonly open: readonly { readonly check: string; readonly reason: string }[];
  readonly items: readonly LetterItem[];
  /** 变更说明 against the version before; null for a first version. */
  readonly changes: { readonly before: number; readonly lines: readonly string[] } | null;
  /** Earlier versions of the month that were withdrawn, with the reason. */
  readonly withdrawn: readonly { readonly version: number; readonly reason: string }[];
  readonly keyId: string;
  readonly locked: boolean;
  readonly asOf: Instant;
  readonly by: string;
}

/** 报送 numbers follow the month. */
export const letterNumber = (month: MonthKey): string => `BS-${month}`;
/** The 12 digits that a person compares, in groups of four. */
export const shortCode = (sha256: string): string => (sha256.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');
