import type { Instant } from './day.ts';
import { err, ok, type Problem, type Result } from './result.ts';
import type { VoidMark } from './void-mark.ts';

/** Who writes, and when. */
export interface Writer {
  readonly now: Instant;
  readonly by: string;
}

/** 作废: a record stays with who, when and why, and counts no longer. Refused without a reason (`void/reason`) and twice (`void/before`). */
export function voidRecord<T extends { readonly voided?: VoidMark }>(
  record: T,
  reason: string,
  { now, by }: Writer,
): Result<T, Problem> {
  if (record.voided) return err({ code: 'void/before', detail: { reason: record.voided.reason } });
  if (reason.trim() === '') return err({ code: 'void/reason', at: 'reason' });
  return ok({ ...record, voided: { at: now, by, reason: reason.trim() } });
}
