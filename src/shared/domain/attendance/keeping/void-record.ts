import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';
import type { Maker } from './correct-punch.ts';

/** 作废 a correction or a part absence: it stays with who, when and why, and counts no longer. Refused without a reason and twice. */
export function voidRecord<T extends { readonly voided?: VoidMark }>(
  record: T,
  reason: string,
  { now, by }: Pick<Maker, 'now' | 'by'>,
): Result<T, Problem> {
  if (record.voided) return err({ code: 'keeping/voided-before', detail: { reason: record.voided.reason } });
  if (reason.trim() === '') return err({ code: 'keeping/void-reason', at: 'reason' });
  return ok({ ...record, voided: { at: now, by, reason: reason.trim() } });
}
