import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { OvertimeEntry, OvertimeMeter } from './ledger.ts';

/** What is decided about a person's overtime of one day; fields left out keep their value. */
export interface OvertimeDecision {
  readonly day: DayKey;
  readonly staffId: string;
  readonly pay?: OvertimeChoice['pay'];
  /** '' takes an approval back. */
  readonly approvedBy?: string;
  readonly reason?: string;
}

/** What the law makes of the day. */
export interface OvertimeDay {
  readonly kind: DayKind;
  /** From the 7th month of pregnancy, or nursing a child under one. */
  readonly isProtected: boolean;
}

/**
 * The next record. Time off is refused where the law wants pay: workdays and statutory holidays (《劳动法》第四十四条第一、三项). Overtime of
 * a protected person is never approved (《女职工劳动保护特别规定》第六、九条); what was worked all the same is still paid.
 */
export function decideOvertime(
  before: OvertimeChoice | undefined,
  input: OvertimeDecision,
  { kind, isProtected }: OvertimeDay,
  made: { readonly at: Instant; readonly by: string },
): Result<OvertimeChoice, Problem> {
  const { day, staffId } = input;
  if (input.pay === 'timeOff' && kind !== 'restDay') return err({ code: 'overtime/pay-only', detail: { day } });
  if (isProtected && (input.approvedBy ?? '').trim() !== '') return err({ code: 'overtime/protected', detail: { day } });
  const base = before ?? {
    id: `${day}:${staffId}`,
    day,
    staffId,
    pay: kind === 'restDay' ? 'timeOff' : 'money',
    approvedBy: '',
    reason: '',
  };
  const { pay = base.pay, approvedBy = base.approvedBy, reason = base.reason } = input;
  return ok({ ...base, pay, approvedBy: approvedBy.trim(), reason: reason.trim(), at: made.at, by: made.by });
}

/** What speaks against an overtime: `protected` forbids it, the others ask for a reason. */
export type OvertimeDoubt = 'protected' | 'longDay' | 'overMonth';

/** 《女职工劳动保护特别规定》第六、九条; 《劳动法》第四十一条: over three hours on a working day, over the month's limit. */
export function overtimeDoubts(entry: OvertimeEntry, meter: OvertimeMeter, isProtected: boolean): OvertimeDoubt[] {
  const doubts: OvertimeDoubt[] = isProtected ? ['protected'] : [];
  if (meter.longDays.includes(entry.day)) doubts.push('longDay');
  if (meter.over > 0 && entry.pay === 'money') doubts.push('overMonth');
  return doubts;
}

/** Beyond what the law allows somebody has to say why it was approved all the same. */
export const approvable = (doubts: readonly OvertimeDoubt[], reason: string): Result<null, Problem> =>
  reason.trim() === '' && doubts.some((d) => d !== 'protected') ? err({ code: 'overtime/reason', at: 'reason' }) : ok(null);
