import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { neededOn } from '#src/shared/domain/roster/coverage.ts';
import { serves, wantedShifts } from '#src/shared/domain/roster/explain/wanted-shifts.ts';
import { evenOut } from './rota/even-out.ts';
import { orderOf } from './rota/order.ts';
import { RotaState } from './rota/state.ts';
import { barOf, isTaken, type RotaPlace, takeDuty } from './rota/take-duty.ts';
import type { RotaBar, RotaDuty, RotaInput, RotaKind, RotaVacancy, WeekendRota } from './rota/types.ts';

/**
 * 周末值班轮换: fills the places that rest days (and holidays) ask for. Whose turn it is: fewest duties first, then who has none that
 * week, then who has not asked to rest, then the longest since the last one. Nobody gets a duty that breaks a hard rule; a rule that needs a reason is broken only where
 * nobody else can come. The same input gives the same rota.
 */
export function weekendRota(input: RotaInput): WeekendRota {
  const state = new RotaState(input);
  const vacancies: RotaVacancy[] = [];
  for (const info of input.context.days) {
    if (info.kind === 'workday' || !input.kinds.includes(info.kind) || dateOf(info.day) < input.fromDate) continue;
    for (const demand of input.context.demands) {
      const shifts = wantedShifts(input.context, demand, info);
      const vacancy = fillPlace(state, { demand, info, shifts });
      if (vacancy) vacancies.push(vacancy);
    }
  }
  evenOut(state);
  const duties = [...state.duties].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.demand.order - b.demand.order));
  return { duties, vacancies, rows: state.context.people.map((p) => ({ staffId: p.member.id, cells: p.cells })) };
}

/** Gives a demand's places of a day away until it has enough people or nobody can come. */
function fillPlace(state: RotaState, place: RotaPlace): RotaVacancy | undefined {
  const { demand, info } = place;
  const { kind } = info;
  const needed = neededOn(demand, info, state.context.exceptions);
  if (kind === 'workday') return undefined;
  for (;;) {
    const planned = state.context.people.filter((p) => serves(state.context, demand, info, p)).length;
    if (planned >= needed) return undefined;
    const { duty, bars } = findTaker(state, place, kind);
    if (!duty) return { info, demand, missing: needed - planned, bars };
    state.give(duty.duty, duty.person);
  }
}

interface Found {
  readonly duty?: { readonly duty: RotaDuty; readonly person: RosterPerson };
  readonly bars: readonly RotaBar[];
}

function findTaker(state: RotaState, place: RotaPlace, kind: RotaKind): Found {
  const bars: RotaBar[] = [];
  const free = candidates(state.context, place).flatMap((person) => {
    const bar = barOf(state.context, person, place.info.day, state.input.asked);
    if (bar) bars.push(bar);
    return bar ? [] : [person];
  });
  free.sort(orderOf(state, kind, place.info.day));
  for (const reasonable of [false, true])
    for (const person of free) {
      const result = takeDuty(state.context, person, place, state.input, reasonable);
      if (isTaken(result)) {
        const { shiftTypeId, off, reasons } = result;
        const { day } = place.info;
        const duty: RotaDuty = { staffId: person.member.id, day, kind, demand: place.demand, shiftTypeId, off, reasons };
        return { duty: { duty, person: result.person }, bars };
      }
      if (reasonable && result) bars.push({ code: 'rule', breach: result });
    }
  return { bars };
}

/** People of the demand's posts. */
const candidates = (context: RosterContext, { demand }: RotaPlace): RosterPerson[] =>
  context.people.filter((p) => demand.postIds.length === 0 || demand.postIds.includes(p.postId));
