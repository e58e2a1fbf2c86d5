import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { Demand, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { TakeInput, TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import type { RuleId } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { offerOf } from './offer.ts';
import type { Candidate, Standing } from './types.ts';
import { serves, wouldServe } from './wanted-shifts.ts';

/** Rules about the person, whatever stands in the cell: they weigh more than leave or another shift. */
const aboutPerson: readonly RuleId[] = ['notEmployed', 'notTrained'];

/** A place of the demand that is looked at. */
export interface Vacancy {
  readonly demand: Demand;
  readonly info: DayInfo;
  /** Any of them would meet the demand; the likeliest first. */
  readonly shifts: readonly ShiftType[];
}

/** How a person stands to a vacancy. Where several shifts would do, the one that comes easiest to the person counts. */
export function candidateOf(context: RosterContext, vacancy: Vacancy, person: RosterPerson, input: TakeInput): Candidate {
  const { demand, info, shifts } = vacancy;
  const staffId = person.member.id;
  const cell = person.cells[dateOf(info.day)];
  if (cell?.kind === 'shift' && serves(context, demand, info, person))
    return { staffId, standing: { code: 'serving', shiftTypeId: cell.shiftTypeId }, option: undefined };
  if (!shifts.some((shift) => wouldServe(context, demand, info, person, shift)))
    return { staffId, standing: { code: 'otherPost' }, option: undefined };
  let best: Candidate | undefined;
  for (const shift of shifts) {
    const option = offerOf(context, person, info, shift, input);
    const standing = standingOf(option, cell);
    if (!best || ease(standing) > ease(best.standing)) best = { staffId, standing, option };
    if (!dependsOnShift(standing)) break;
  }
  return best ?? { staffId, standing: { code: 'otherPost' }, option: undefined };
}

/** The strongest thing that an offer runs into: the person, leave, another shift, a hard rule, a soft one, time off in lieu. */
function standingOf({ verdict }: TakeOption, cell: RosterCell | undefined): Standing {
  const person = verdict.hard.find((b) => aboutPerson.includes(b.ruleId));
  if (person) return { code: 'rule', breach: person };
  if (cell?.kind === 'leave' && cell.leave !== 'inLieu') return { code: 'leave', leave: cell.leave };
  const [breach] = [...verdict.hard, ...verdict.reasons];
  if (cell?.kind === 'shift') return { code: breach ? 'working' : 'moves', shiftTypeId: cell.shiftTypeId };
  if (breach) return { code: 'rule', breach };
  return cell ? { code: 'leave', leave: cell.leave } : { code: 'free' };
}

/** Another shift of the same demand may fit better. */
const dependsOnShift = (standing: Standing): boolean =>
  standing.code === 'working' || (standing.code === 'rule' && !aboutPerson.includes(standing.breach.ruleId));

/** A rule that asks for a reason is less in the way than one that forbids. */
function ease(standing: Standing): number {
  if (standing.code === 'working') return 0;
  if (standing.code !== 'rule') return 2;
  return standing.breach.severity === 'hard' ? 0 : 1;
}
