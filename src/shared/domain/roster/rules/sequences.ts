import { addDays, type DayKey, monthOf } from '#src/shared/domain/core/day.ts';
import { shiftInterval } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import type { Breach, PersonRule } from './rule.ts';

const breach = (
  rule: Pick<PersonRule, 'id' | 'severity'>,
  person: RosterPerson,
  days: readonly DayKey[],
  detail: Breach['detail'],
): Breach => ({
  ruleId: rule.id,
  severity: rule.severity,
  staffId: person.member.id,
  day: days.at(-1) ?? '',
  days,
  detail,
});

/** Minutes between the end of the shift the day before and the start of this day's; null unless both are worked. */
function gapBefore(context: RosterContext, person: RosterPerson, day: DayKey): number | null {
  const before = shiftOn(context, person, addDays(day, -1));
  const here = shiftOn(context, person, day);
  return before && here ? shiftInterval(day, here).start - shiftInterval(addDays(day, -1), before).end : null;
}

const overlap = { id: 'shiftsOverlap', severity: 'hard', source: '' } as const;
/** Two shifts of one person cannot run at the same time. */
export const shiftsOverlap: PersonRule = {
  ...overlap,
  check: (context, person) =>
    context.days.flatMap(({ day }) => {
      const gap = gapBefore(context, person, day);
      return gap !== null && gap < 0 ? [breach(overlap, person, [addDays(day, -1), day], { minutes: -gap })] : [];
    }),
};

const rest = { id: 'restBetween', severity: 'reason', source: '通行做法' } as const;
/** At least 11 hours between two shifts (common practice, a setting). */
export const restBetween: PersonRule = {
  ...rest,
  check: (context, person) =>
    context.days.flatMap(({ day }) => {
      const gap = gapBefore(context, person, day);
      const short = gap !== null && gap >= 0 && gap < context.rules.restBetween;
      return short
        ? [breach(rest, person, [addDays(day, -1), day], { hours: gap / 60, needed: context.rules.restBetween / 60 })]
        : [];
    }),
};

const run = { id: 'consecutiveDays', severity: 'reason', source: '通行做法' } as const;
/** At most 6 work days in a row (common practice, a setting). Shown at the first day too many. */
export const consecutiveDays: PersonRule = {
  ...run,
  check: (context, person) => {
    const breaches: Breach[] = [];
    let days: DayKey[] = [];
    for (const { day } of [...context.daysBefore, ...context.days]) {
      days = shiftOn(context, person, day) ? [...days, day] : [];
      if (days.length === context.rules.maxConsecutiveDays + 1 && monthOf(day) === context.month)
        breaches.push(breach(run, person, days, { days: days.length, limit: context.rules.maxConsecutiveDays }));
    }
    return breaches;
  },
};
