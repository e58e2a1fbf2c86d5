import type { HoursTarget, SoftRow } from '#src/renderer/solver/model/problem.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { type DutyCounts, isLateShift, NO_DUTIES } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import { catchUp, fairShare, shareRange } from '#src/shared/domain/roster/fairness/fair-share.ts';
import { coversPost, minutesOf, typeOf } from './abilities.ts';
import type { HallPerson } from './hall-people.ts';
import type { HallRequest } from './request.ts';

interface RowInput {
  readonly request: HallRequest;
  readonly people: readonly HallPerson[];
  readonly shiftTypeIds: readonly string[];
}

const rowOf = (people: readonly number[], cells: readonly number[], need: number, under: number, over: number): SoftRow => ({
  people,
  cells: Int32Array.from(cells),
  coefficients: new Int32Array(cells.length).fill(1),
  need,
  under,
  over,
});

/** 用工需求: each demand on each day. On workdays more people than asked cost nothing; on other days they do. */
export function demandRows({ request, people, shiftTypeIds }: RowInput): SoftRow[] {
  const { context, weights } = request;
  const choices = shiftTypeIds.length + 1;
  return context.demands.flatMap((demand) => {
    const ids = shiftTypeIds.filter((id) => demand.shiftTypeIds.length === 0 || demand.shiftTypeIds.includes(typeOf(id)));
    const members = people.flatMap((p, i) => (coversPost(demand, p.person.postId) ? [i] : []));
    return context.days.flatMap((info, d) => {
      const need = neededOn(demand, info, context.exceptions);
      const cells = ids.map((id) => d * choices + 1 + shiftTypeIds.indexOf(id));
      const over = info.kind === 'workday' ? 0 : weights.surplus;
      if (cells.length === 0 || members.length === 0 || (need === 0 && over === 0)) return [];
      return [rowOf(members, cells, need, weights.shortage, over)];
    });
  });
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const WORKDAY = 480;

/** 月标准工时: a person's minutes against eight hours for each workday that is theirs. */
export function hoursTarget({ context, weights }: HallRequest, hall: HallPerson, shiftTypeIds: readonly string[]): HoursTarget {
  const per = shiftTypeIds.reduce((g, id) => gcd(g, minutesOf(context, id)), WORKDAY);
  // Points are whole: where the shifts' lengths have little in common, an hour weighs a little more rather than nothing.
  const points = weights.hours === 0 ? 0 : Math.max(1, Math.round((weights.hours * per) / 60));
  const workdays = context.days.filter(({ day, kind }, d) => {
    const kept = hall.kept.get(dateOf(day));
    // Time off in lieu is paid for with rest-day duty: its workday still belongs to the month's hours.
    return kind === 'workday' && (hall.options[d].length > 0 || (kept?.kind === 'leave' && kept.leave === 'inLieu'));
  }).length;
  return { need: workdays * WORKDAY, per, under: points, over: points };
}

interface Duty {
  readonly key: keyof DutyCounts;
  readonly weight: number;
  /** Whether a shift on this day is such a duty. */
  readonly is: (day: number, shiftTypeId: string) => boolean;
}

function duties({ context, weights }: HallRequest): Duty[] {
  const kind = (day: number) => context.days[day].kind;
  const late = (id: string) => {
    const shift = context.shifts.get(typeOf(id));
    return shift !== undefined && isLateShift(shift);
  };
  return [
    { key: 'restDay', weight: weights.weekend, is: (day) => kind(day) === 'restDay' },
    { key: 'holiday', weight: weights.holiday, is: (day) => kind(day) === 'holiday' },
    { key: 'late', weight: weights.late, is: (_day, id) => late(id) },
  ];
}

/**
 * 公平: each person's rest-day, holiday and late duties against their fair part, which makes up for the months before. Who has no
 * part in what the demands hand out should have none: a late shift is not given where another one does as well.
 */
export const fairnessRows = (input: RowInput): SoftRow[] =>
  duties(input.request).flatMap((duty) => (duty.weight === 0 ? [] : rowsOfDuty(input, duty)));

function rowsOfDuty(input: RowInput, duty: Duty): SoftRow[] {
  const { people, shiftTypeIds } = input;
  const choices = shiftTypeIds.length + 1;
  const parts = partsOf(input, duty);
  return people.flatMap((p, i) => {
    const part = parts.get(p.person.member.id) ?? 0;
    const cells = dutyCells(p, duty).map(({ day, id }) => day * choices + 1 + shiftTypeIds.indexOf(id));
    if (cells.length === 0) return [];
    const { least, most } = shareRange(part);
    if (least === most) return [rowOf([i], cells, least, duty.weight, duty.weight)];
    return [rowOf([i], cells, least, duty.weight, 0), rowOf([i], cells, most, 0, duty.weight)];
  });
}

const dutyCells = (p: HallPerson, duty: Duty) =>
  p.options.flatMap((ids, day) => ids.filter((id) => duty.is(day, id)).map((id) => ({ day, id })));

/** The duties that each demand hands out, shared among those who can take them. */
function partsOf({ request, people }: RowInput, duty: Duty): ReadonlyMap<string, number> {
  const { context, history } = request;
  const parts = new Map<string, number>();
  for (const demand of context.demands) {
    const handsOut = (day: number) =>
      demand.shiftTypeIds.length === 0 ? duty.is(day, '') : demand.shiftTypeIds.every((id) => duty.is(day, id));
    const days = context.days.flatMap((_, day) => (handsOut(day) ? [day] : []));
    const total = days.reduce((sum, day) => sum + neededOn(demand, context.days[day], context.exceptions), 0);
    if (total === 0) continue;
    const sharers = people
      .filter((p) => coversPost(demand, p.person.postId))
      .map((p) => ({
        id: p.person.member.id,
        before: (history.get(p.person.member.id) ?? NO_DUTIES)[duty.key],
        able: days.filter((day) => p.options[day].some((id) => duty.is(day, id))).length,
      }))
      .filter((s) => s.able > 0);
    for (const [id, part] of fairShare(total, catchUp(sharers))) parts.set(id, (parts.get(id) ?? 0) + part);
  }
  return parts;
}
