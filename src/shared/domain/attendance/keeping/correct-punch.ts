import { addDays, clockText, type DayKey, type Instant, type Minutes } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { PunchCorrection } from './types.ts';

/** What a 补卡单 asks for. */
export interface PunchCorrectionInput {
  readonly staffId: string;
  readonly day: DayKey;
  /** After the day's midnight; above 1440 on the next day, below 0 on the one before. */
  readonly at: Minutes;
  readonly reason: string;
  readonly proofs: readonly string[];
  readonly approvedBy: string;
}

/** Who writes a record of keeping, when, and whether the month is locked already. */
export interface Maker {
  readonly id: string;
  readonly now: Instant;
  readonly by: string;
  readonly locked: boolean;
}

/** `YYYY-MM-DD HH:mm` of a minute of a working day. */
export const stampOf = (day: DayKey, at: Minutes): string =>
  `${addDays(day, Math.floor(at / 1440))} ${clockText(((at % 1440) + 1440) % 1440)}`;

/**
 * 补卡: a punch that the machine does not have. It needs a reason and somebody who approved it; a time that is there already, as a punch
 * or a correction in force, or that has not come yet is refused. `there` = the person's punches and corrections (`YYYY-MM-DD HH:mm…`).
 */
export function correctPunch(
  input: PunchCorrectionInput,
  there: readonly string[],
  maker: Maker,
): Result<PunchCorrection, Problem> {
  const at = stampOf(input.day, input.at);
  const reason = input.reason.trim();
  const approvedBy = input.approvedBy.trim();
  if (reason === '') return err({ code: 'keeping/reason', at: 'reason' });
  if (approvedBy === '') return err({ code: 'keeping/approver', at: 'approvedBy' });
  if (at.replace(' ', 'T') > maker.now.slice(0, 16)) return err({ code: 'keeping/future', detail: { at }, at: 'at' });
  if (there.some((t) => t.slice(0, 16) === at)) return err({ code: 'keeping/same-punch', detail: { at }, at: 'at' });
  const { staffId, day, proofs } = input;
  return ok({
    id: maker.id,
    staffId,
    day,
    at,
    reason,
    proofs: [...new Set(proofs)],
    approvedBy,
    madeAt: maker.now,
    by: maker.by,
    afterLock: maker.locked,
  });
}
