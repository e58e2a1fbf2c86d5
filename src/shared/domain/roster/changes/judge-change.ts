import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverageBreaches } from '#src/shared/domain/roster/coverage.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { type ChangeCell, withCells } from './change-cells.ts';

/** Rules that a change breaks and that were not broken, or less, before it. */
export interface ChangeVerdict {
  /** Any of them makes the change impossible. */
  readonly hard: readonly Breach[];
  /** Each needs a reason. */
  readonly reasons: readonly Breach[];
  readonly notices: readonly Breach[];
}

/** The trouble that a breach speaks of: a week's is the week's whichever day it is shown at. */
export function troubleKey(breach: Breach): string {
  const { ruleId, staffId, day, detail } = breach;
  switch (ruleId) {
    case 'restDayAWeek':
    case 'weekMaximum':
    case 'weekStandard':
      return `${ruleId} ${staffId} ${detail['from']}`;
    case 'monthOvertime':
      return `${ruleId} ${staffId}`;
    case 'demandShort':
      return `${ruleId} ${day} ${detail['demand']}`;
    default:
      return `${ruleId} ${staffId} ${day}`;
  }
}

/** How far a rule is broken, in the rule's own measure; more is worse. */
function extent({ ruleId, detail }: Breach): number {
  const figure = (key: string) => Number(detail[key] ?? 0);
  switch (ruleId) {
    case 'weekMaximum':
    case 'weekStandard':
    case 'monthOvertime':
      return figure('hours');
    case 'restDayAWeek':
    case 'consecutiveDays':
      return figure('days');
    case 'shiftsOverlap':
      return figure('minutes');
    case 'restBetween':
      return -figure('hours');
    case 'demandShort':
      return figure('missing');
    default:
      return 0;
  }
}

/** Breaches of `after` that `before` did not have, or had to a lesser extent. */
export function newBreaches(before: readonly Breach[], after: readonly Breach[]): Breach[] {
  const had = new Map(before.map((b) => [troubleKey(b), extent(b)]));
  return after.filter((b) => extent(b) > (had.get(troubleKey(b)) ?? Number.NEGATIVE_INFINITY));
}

/** The breaches that the cells of a change can have a hand in: its people's, and its days' coverage. */
function touched(context: RosterContext, cells: readonly ChangeCell[]): Breach[] {
  const people = new Set(cells.map((c) => c.staffId));
  const dates = new Set(cells.map((c) => c.date));
  return [
    ...context.people.filter((p) => people.has(p.member.id)).flatMap((p) => checkPerson(context, p)),
    ...coverageBreaches({ ...context, days: context.days.filter((d) => dates.has(dateOf(d.day))) }),
  ];
}

/** Judges a change by the rule catalogue: only what it makes worse counts against it. */
export function judgeChange(context: RosterContext, cells: readonly ChangeCell[]): ChangeVerdict {
  const found = newBreaches(touched(context, cells), touched(withCells(context, cells), cells));
  return {
    hard: found.filter((b) => b.severity === 'hard'),
    reasons: found.filter((b) => b.severity === 'reason'),
    notices: found.filter((b) => b.severity === 'notice'),
  };
}
