import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { standbyOn } from '#src/shared/domain/roster/changes/take-weights.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { personTotals } from '#src/shared/domain/roster/totals.ts';
import type { CellReason } from './cell-reason.ts';
import { candidateOf } from './standing.ts';
import type { Candidate, ExplainInput } from './types.ts';
import { wantedShifts } from './wanted-shifts.ts';

const MIDNIGHT = 1440;

/** 为什么休息: what a day off rests on, the most compelling first. */
export function restReasons(context: RosterContext, person: RosterPerson, info: DayInfo, input: ExplainInput): CellReason[] {
  const yesterday = shiftOn(context, person, addDays(info.day, -1));
  const night: CellReason[] = yesterday && yesterday.end > MIDNIGHT ? [{ code: 'afterNight', shiftTypeId: yesterday.id }] : [];
  const standby: CellReason[] = standbyOn(input, person.member.id, info.day) ? [{ code: 'standby' }] : [];
  const { minutes, standard } = personTotals(context, person);
  const full: CellReason[] = minutes >= standard && minutes > 0 ? [{ code: 'hoursFull' }] : [];
  return [...night, ...standby, ...demandReasons(context, person, info, input), ...full];
}

interface Served {
  readonly demand: Demand;
  readonly short: boolean;
  readonly candidate: Candidate;
}

/** What the demands of the person's post say of the day: who is short comes first. */
function demandReasons(context: RosterContext, person: RosterPerson, info: DayInfo, input: ExplainInput): CellReason[] {
  const all = coverage({ ...context, days: [info] }).flatMap(({ demand, days }) => {
    const vacancy = { demand, info, shifts: wantedShifts(context, demand, info) };
    const candidate = candidateOf(context, vacancy, person, input);
    const [cover] = days;
    return cover && candidate.standing.code !== 'otherPost' ? [{ demand, candidate, ...cover }] : [];
  });
  if (all.length === 0) return [{ code: 'notCounted' }];
  const asking = all.filter((d) => d.needed > 0).map((d): Served => ({ ...d, short: d.planned < d.needed }));
  if (asking.length === 0) return [{ code: 'dayOff' }];
  const short = asking.filter((d) => d.short);
  if (short.length === 0) return [...broken(asking).slice(0, 1), { code: 'enough', demands: asking.map((d) => d.demand) }];
  const open = short.flatMap(({ demand, candidate }): CellReason[] => {
    const after = candidate.option?.cells[0]?.after;
    return candidate.standing.code === 'free' && after?.kind === 'shift'
      ? [{ code: 'couldWork', demand, shiftTypeId: after.shiftTypeId }]
      : [];
  });
  return open.length > 0 ? open : broken(short).slice(0, 1);
}

const broken = (served: readonly Served[]): CellReason[] =>
  served.flatMap(({ candidate: { standing } }) => (standing.code === 'rule' ? [{ code: 'rule', breach: standing.breach }] : []));
