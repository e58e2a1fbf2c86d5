import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf, type Minutes } from '#src/shared/domain/core/day.ts';
import { isNightShift, shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { employedOn, protectedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';
import type { Breach, PersonRule } from './rule.ts';

const WORKDAY: Minutes = 480;

type DayTest = (context: RosterContext, person: RosterPerson, info: DayInfo) => Record<string, string | number> | null;

/** A rule that looks at one day at a time: the test gives the sentence's blanks when the day breaks it. */
const dayRule = (id: Breach['ruleId'], severity: Breach['severity'], source: string, test: DayTest): PersonRule => ({
  id,
  severity,
  source,
  check: (context, person) =>
    context.days.flatMap((info) => {
      if (!person.cells[dateOf(info.day)]) return [];
      const detail = test(context, person, info);
      return detail ? [{ ruleId: id, severity, staffId: person.member.id, day: info.day, days: [info.day], detail }] : [];
    }),
});

const isShift = (person: RosterPerson, info: DayInfo): boolean => person.cells[dateOf(info.day)]?.kind === 'shift';

/** A cell names a shift type that was voided. */
export const unknownShift = dayRule('unknownShift', 'hard', '', (context, person, info) =>
  isShift(person, info) && !shiftOn(context, person, info.day) ? {} : null,
);

/** 《安全生产法》第二十八条: nobody works before passing the pre-job training. */
export const notTrained = dayRule('notTrained', 'hard', '《安全生产法》第二十八条', (_context, person, info) =>
  isShift(person, info) && !trainedOn(person.member, info.day) ? { name: person.member.name } : null,
);

/** Shifts lie between the day of hiring and the day of leaving. */
export const notEmployed = dayRule('notEmployed', 'hard', '', (_context, person, info) =>
  isShift(person, info) && !employedOn(person.member, info.day)
    ? { name: person.member.name, from: person.member.hireDay, to: person.member.leftDay || '…' }
    : null,
);

/** 《女职工劳动保护特别规定》第六、九条: no overtime and no night shift from the 7th month and while nursing a child under one. */
export const protectedPeriod = dayRule(
  'protectedPeriod',
  'hard',
  '《女职工劳动保护特别规定》第六条、第九条',
  (context, person, info) => {
    const shift = shiftOn(context, person, info.day);
    if (!shift || !protectedOn(person.member, info.day)) return null;
    const overtime = info.kind !== 'workday' || shiftMinutes(shift) > WORKDAY;
    return overtime || isNightShift(shift) ? { name: person.member.name } : null;
  },
);

/** 《劳动法》第四十四条: a shift on a statutory holiday is paid 300 %. */
export const holidayWork = dayRule('holidayWork', 'notice', '《劳动法》第四十四条', (context, person, info) =>
  info.kind === 'holiday' && shiftOn(context, person, info.day) ? { holiday: info.name } : null,
);
