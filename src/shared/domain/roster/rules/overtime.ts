import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import type { PersonRule } from './rule.ts';

const WORKDAY: Minutes = 480;

/**
 * Planned overtime of the month: shifts on statutory holidays, minutes above 8 hours on workdays, and shifts on rest days less the
 * time off in lieu planned in the same month (《劳动法》第四十四条第二项: rest-day work that is compensated is no overtime).
 */
export function plannedOvertime(context: RosterContext, person: RosterPerson): Minutes {
  let holiday = 0;
  let restDay = 0;
  let long = 0;
  let inLieu = 0;
  for (const info of context.days) {
    const cell = person.cells[dateOf(info.day)];
    if (cell?.kind === 'leave' && cell.leave === 'inLieu') inLieu += WORKDAY;
    const shift = shiftOn(context, person, info.day);
    if (!shift) continue;
    const minutes = shiftMinutes(shift);
    if (info.kind === 'holiday') holiday += minutes;
    else if (info.kind === 'restDay') restDay += minutes;
    else long += Math.max(0, minutes - WORKDAY);
  }
  return holiday + long + Math.max(0, restDay - inLieu);
}

const head = { id: 'monthOvertime', severity: 'hard', source: '《劳动法》第四十一条' } as const;
/** 《劳动法》第四十一条: at most 36 hours of overtime a month. Shown at the last day that adds to it. */
export const monthOvertime: PersonRule = {
  ...head,
  check: (context, person) => {
    const minutes = plannedOvertime(context, person);
    if (minutes <= context.rules.monthOvertimeMaximum) return [];
    const adds = (info: DayInfo): boolean => {
      const shift = shiftOn(context, person, info.day);
      return shift !== undefined && (info.kind !== 'workday' || shiftMinutes(shift) > WORKDAY);
    };
    const days = context.days.filter(adds).map((d) => d.day);
    const day = days.at(-1) ?? context.days.at(-1)?.day ?? '';
    const detail = { hours: minutes / 60, limit: context.rules.monthOvertimeMaximum / 60 };
    return [{ ruleId: head.id, severity: head.severity, staffId: person.member.id, day, days, detail }];
  },
};
