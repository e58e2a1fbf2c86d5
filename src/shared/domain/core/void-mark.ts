import type { Instant } from './day.ts';

/** Nothing is deleted: a record is voided, with who, when and why. */
export interface VoidMark {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}
