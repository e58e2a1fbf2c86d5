import type { TakeInput } from '#src/shared/domain/roster/changes/take-option.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { candidateOf } from './standing.ts';
import type { Candidate, CandidateGroup, GroupCode, Shortage, ShortageExplanation } from './types.ts';
import { wantedShifts } from './wanted-shifts.ts';

/** Every day × demand of the month that has too few people, by day. */
export const shortagesOf = (context: RosterContext): Shortage[] =>
  coverage(context)
    .flatMap(({ demand, days }) =>
      days.flatMap((c, i) => (c.planned < c.needed ? [{ demandId: demand.id, day: context.days[i]?.day ?? '' }] : [])),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/**
 * 为什么缺岗: everybody of the hall by the one thing that keeps them from filling the gap, judged by the rule catalogue; who is free to
 * take it, with the price. Undefined when the demand or the day is not of this month or nobody is missing.
 */
export function explainShortage(context: RosterContext, shortage: Shortage, input: TakeInput): ShortageExplanation | undefined {
  const info = context.days.find((d) => d.day === shortage.day);
  const demand = context.demands.find((d) => d.id === shortage.demandId);
  if (!info || !demand) return undefined;
  const cover = coverage({ ...context, days: [info], demands: [demand] })[0]?.days[0];
  if (!cover || cover.planned >= cover.needed) return undefined;
  const vacancy = { demand, info, shifts: wantedShifts(context, demand, info) };
  const people = context.people.map((person) => candidateOf(context, vacancy, person, input));
  return { demand, day: info.day, ...cover, groups: groupsOf(people) };
}

/** The group that a person is counted in. */
export function groupCode({ standing }: Candidate): GroupCode {
  if (standing.code === 'rule') return standing.breach.ruleId;
  return standing.code === 'leave' && standing.leave === 'inLieu' ? 'inLieu' : standing.code;
}

/** Who could come, what keeps the others, who is there already, who has another post. */
const tier = (code: GroupCode): number =>
  code === 'free' ? 0 : code === 'moves' ? 1 : code === 'serving' ? 3 : code === 'otherPost' ? 4 : 2;

function groupsOf(people: readonly Candidate[]): CandidateGroup[] {
  const cost = (c: Candidate) => c.option?.cost ?? 0;
  return [...Map.groupBy(people, groupCode)]
    .map(([code, group]) => ({ code, people: [...group].sort((a, b) => cost(a) - cost(b)) }))
    .sort((a, b) => tier(a.code) - tier(b.code) || b.people.length - a.people.length);
}
