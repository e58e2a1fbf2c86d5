import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** What is decided about a person's overtime of one day; fields left out keep their value. */
export interface OvertimeDecision {
  readonly day: DayKey;
  readonly staffId: string;
  readonly pay?: OvertimeChoice['pay'];
  readonly approvedBy?: string;
  readonly reason?: string;
}

/** The next record. Time off is refused where the law wants pay: workdays and statutory holidays (《劳动法》第四十四条第一、三项). */
export function decideOvertime(
  before: OvertimeChoice | undefined,
  input: OvertimeDecision,
  kind: DayKind,
  made: { readonly at: Instant; readonly by: string },
): Result<OvertimeChoice, Problem> {
  if (input.pay === 'timeOff' && kind !== 'restDay') return err({ code: 'overtime/pay-only', detail: { day: input.day } });
  const { day, staffId } = input;
  const base = before ?? {
    id: `${day}:${staffId}`,
    day,
    staffId,
    pay: kind === 'restDay' ? 'timeOff' : 'money',
    approvedBy: '',
    reason: '',
  };
  const { pay = base.pay, approvedBy = base.approvedBy, reason = base.reason } = input;
  return ok({ ...base, pay, approvedBy, reason: reason.trim(), at: made.at, by: made.by });
}
