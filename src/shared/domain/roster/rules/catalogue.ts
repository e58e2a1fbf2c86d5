import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { coverageBreaches } from '#src/shared/domain/roster/coverage.ts';
import { holidayWork, notEmployed, notTrained, protectedPeriod, unknownShift } from './one-day.ts';
import { monthOvertime } from './overtime.ts';
import type { Breach, PersonRule, RuleId } from './rule.ts';
import { consecutiveDays, restBetween, shiftsOverlap } from './sequences.ts';
import { restDayAWeek, weekMaximum, weekStandard } from './weeks.ts';

/** Every rule about a person, hard ones first. The grid, the checker and later the engine use this list and no other. */
export const personRules: readonly PersonRule[] = [
  unknownShift,
  notTrained,
  notEmployed,
  protectedPeriod,
  shiftsOverlap,
  restDayAWeek,
  monthOvertime,
  weekMaximum,
  restBetween,
  consecutiveDays,
  weekStandard,
  holidayWork,
];

/** Law or practice behind a rule; '' when it is plain sense. */
export const ruleSource = (id: RuleId): string => personRules.find((r) => r.id === id)?.source ?? '';

/** One person's breaches, for re-judging after an edit. */
export const checkPerson = (context: RosterContext, person: RosterPerson): Breach[] =>
  personRules.flatMap((rule) => rule.check(context, person));

/** Every breach of a hall's month. */
export const checkRoster = (context: RosterContext): Breach[] => [
  ...context.people.flatMap((person) => checkPerson(context, person)),
  ...coverageBreaches(context),
];
