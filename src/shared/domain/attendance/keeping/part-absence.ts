import { workingSpans } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import { between, lengthOf } from '#src/shared/domain/attendance/derive/spans.ts';
import { clockText, type DayKey, type Minutes } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { Maker } from './correct-punch.ts';
import type { PartAbsence } from './types.ts';

/** What is asked for: 半天假 or 公出. */
export interface PartAbsenceInput {
  readonly staffId: string;
  readonly day: DayKey;
  readonly kind: PartAbsence['kind'];
  readonly from: Minutes;
  readonly to: Minutes;
  readonly reason: string;
  readonly proofs: readonly string[];
  readonly approvedBy: string;
}

/**
 * Half-day leave or 公出 within a shift. It needs a shift that it lies in, a reason and somebody who approved it, and may not overlap
 * what is written of the day already. It may be written ahead: leave is asked for before it is taken.
 */
export function partAbsence(
  input: PartAbsenceInput,
  shift: ShiftType | undefined,
  there: readonly PartAbsence[],
  maker: Maker,
): Result<PartAbsence, Problem> {
  const { from, to } = input;
  const reason = input.reason.trim();
  const approvedBy = input.approvedBy.trim();
  if (!shift) return err({ code: 'keeping/no-shift', detail: { day: input.day } });
  if (from >= to) return err({ code: 'keeping/times', at: 'from' });
  if (between(workingSpans(shift), from, to) === 0) {
    const detail = { start: clockText(shift.start % 1440), end: clockText(shift.end % 1440) };
    return err({ code: 'keeping/outside-shift', detail, at: 'from' });
  }
  if (reason === '') return err({ code: 'keeping/reason', at: 'reason' });
  if (approvedBy === '') return err({ code: 'keeping/approver', at: 'approvedBy' });
  const other = there.find((a) => !a.voided && lengthOf([{ start: Math.max(a.from, from), end: Math.min(a.to, to) }]) > 0);
  if (other)
    return err({
      code: 'keeping/overlap',
      detail: { from: clockText(other.from % 1440), to: clockText(other.to % 1440) },
      at: 'from',
    });
  return ok({
    ...input,
    proofs: [...new Set(input.proofs)],
    reason,
    approvedBy,
    id: maker.id,
    madeAt: maker.now,
    by: maker.by,
    afterLock: maker.locked,
  });
}
