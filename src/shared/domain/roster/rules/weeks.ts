import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import { monthOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn, weeksOf } from '#src/shared/domain/roster/context.ts';
import type { Breach, PersonRule } from './rule.ts';

const WORKDAY: Minutes = 480;

interface Week {
  readonly days: readonly DayInfo[];
  readonly worked: readonly DayInfo[];
  readonly minutes: Minutes;
  /** Hours that make-up days (调休补班) move into this week from another one. */
  readonly moved: Minutes;
}

function personWeeks(context: RosterContext, person: RosterPerson): Week[] {
  return weeksOf(context).map((days) => {
    const worked = days.filter((d) => shiftOn(context, person, d.day) !== undefined);
    const minutes = worked.reduce((sum, d) => {
      const shift = shiftOn(context, person, d.day);
      return sum + (shift ? shiftMinutes(shift) : 0);
    }, 0);
    return { days, worked, minutes, moved: days.filter((d) => d.makeUp).length * WORKDAY };
  });
}

/** The breach stands at the last worked day of the week that lies in this month. */
function weekBreach(
  rule: Pick<PersonRule, 'id' | 'severity'>,
  context: RosterContext,
  person: RosterPerson,
  week: Week,
): Breach[] {
  const last = week.worked.findLast((d) => monthOf(d.day) === context.month);
  if (!last) return [];
  const detail = {
    from: week.days[0]?.day ?? '',
    to: week.days.at(-1)?.day ?? '',
    days: week.worked.length,
    hours: week.minutes / 60,
  };
  return [
    {
      ruleId: rule.id,
      severity: rule.severity,
      staffId: person.member.id,
      day: last.day,
      days: week.worked.map((d) => d.day),
      detail,
    },
  ];
}

const weekRule = (head: Omit<PersonRule, 'check'>, broken: (week: Week, context: RosterContext) => boolean): PersonRule => ({
  ...head,
  check: (context, person) =>
    personWeeks(context, person).flatMap((week) => (broken(week, context) ? weekBreach(head, context, person, week) : [])),
});

/** 《劳动法》第三十八条: at least one rest day a week (Monday to Sunday). */
export const restDayAWeek = weekRule(
  { id: 'restDayAWeek', severity: 'hard', source: '《劳动法》第三十八条' },
  (week) => week.worked.length >= 7,
);

/** 《劳动法》第三十六条: on average no more than 44 hours a week; make-up days do not count against the week they were moved to. */
export const weekMaximum = weekRule(
  { id: 'weekMaximum', severity: 'reason', source: '《劳动法》第三十六条' },
  (week, { rules }) => week.minutes - week.moved > rules.weekMaximum,
);

/** 国务院令第146号第三条: 40 hours is the standard week. */
export const weekStandard = weekRule(
  { id: 'weekStandard', severity: 'notice', source: '国务院令第146号第三条' },
  (week, { rules }) => week.minutes - week.moved > rules.weekStandard && week.minutes - week.moved <= rules.weekMaximum,
);
