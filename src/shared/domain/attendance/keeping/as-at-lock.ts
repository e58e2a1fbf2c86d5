import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { PersonInput } from '#src/shared/domain/attendance/derive/derive-month.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';
import type { PartAbsence, PunchCorrection } from './types.ts';

type Kept = PunchCorrection | PartAbsence;

/** As a record stood at a moment: what was voided later was in force then. */
const thatStood = <T extends Kept>(records: readonly T[], at: Instant): T[] =>
  records
    .filter((r) => !r.afterLock && r.madeAt <= at)
    .map((r) => {
      const { voided, ...rest } = r;
      return voided && voided.at > at ? ({ ...rest } as T) : r;
    });

/** What a person's month rested on when it was locked and signed: nothing that came or was voided afterwards. */
export const asAtLock = <P extends PersonInput>(person: P, lockedAt: Instant): P => ({
  ...person,
  corrections: thatStood(person.corrections ?? [], lockedAt),
  absences: thatStood(person.absences ?? [], lockedAt),
});

/** One line of 更正附页: what came after the lock, and what the day was before and is now. */
export interface AddendumLine {
  readonly id: string;
  readonly staffId: string;
  readonly day: DayKey;
  /** `add` = written after the lock · `void` = taken back after it. */
  readonly act: 'add' | 'void';
  readonly record: Kept;
  readonly reason: string;
  readonly approvedBy: string;
  readonly at: Instant;
  readonly by: string;
  readonly was: DayResult | undefined;
  readonly is: DayResult | undefined;
}

/**
 * 更正附页 of a person, in the order in which the corrections were made (《工资支付暂行规定》第六条: records are kept and signed, so a signed
 * sheet is corrected by an addition, never by a change). `was` and `is` are the results at the lock and now.
 */
export function addendumLines(
  staffId: string,
  person: PersonInput,
  was: readonly DayResult[],
  is: readonly DayResult[],
  lockedAt: Instant,
): AddendumLine[] {
  const records: readonly Kept[] = [...(person.corrections ?? []), ...(person.absences ?? [])];
  const result = (list: readonly DayResult[], day: DayKey) => list.find((r) => r.day === day);
  const line = (
    record: Kept,
    act: AddendumLine['act'],
    mark: { readonly at: Instant; readonly by: string; readonly reason: string },
  ) => ({
    id: `${record.id} ${act}`,
    staffId,
    day: record.day,
    act,
    record,
    reason: mark.reason,
    approvedBy: act === 'add' ? record.approvedBy : mark.by,
    at: mark.at,
    by: mark.by,
    was: result(was, record.day),
    is: result(is, record.day),
  });
  const voidLine = (r: Kept, voided: VoidMark) => (voided.at > lockedAt ? [line(r, 'void', voided)] : []);
  return records
    .flatMap((r) => [
      ...(r.afterLock || r.madeAt > lockedAt ? [line(r, 'add', { at: r.madeAt, by: r.by, reason: r.reason })] : []),
      ...(r.voided ? voidLine(r, r.voided) : []),
    ])
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** Whether anything of a person came or was taken back after the lock. */
export const wasCorrected = (person: PersonInput, lockedAt: Instant): boolean =>
  lockedAt !== '' && addendumLines('', person, [], [], lockedAt).length > 0;
