import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey, Instant, Minutes } from '#src/shared/domain/core/day.ts';
import { dayNumber, dayOfInstant, minutesOfInstant } from '#src/shared/domain/core/day.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { DayResult } from './derive/day-result.ts';
import { deriveDays, type PersonInput } from './derive/derive-month.ts';
import { type MonthTotals, monthTotals } from './derive/totals.ts';

/** One person's line of a sheet: the given days with their results, and what they add up to. */
export interface SheetLine<P> {
  readonly person: P;
  readonly results: readonly DayResult[];
  readonly totals: MonthTotals;
}

/** Now on the absolute minute scale. */
export const absoluteNow = (now: Instant): Minutes => dayNumber(dayOfInstant(now)) * 1440 + minutesOfInstant(now);

/** Whose days are derived, with what was decided about the overtime in them, by id. */
export interface SheetPerson extends PersonInput {
  readonly member: StaffMember;
  readonly choices?: ReadonlyMap<string, OvertimeChoice>;
}

/** Derives every person's days and totals. */
export function attendanceSheet<P extends SheetPerson>(
  people: readonly P[],
  days: readonly DayInfo[],
  shifts: ReadonlyMap<string, ShiftType>,
  rules: RuleSettings,
  now: Instant,
): SheetLine<P>[] {
  const month = { days, shifts, rules, now: absoluteNow(now) };
  const today: DayKey = dayOfInstant(now);
  return people.map((person) => {
    const results = deriveDays(person, month);
    return { person, results, totals: monthTotals(person.member, days, results, today, person.choices) };
  });
}
