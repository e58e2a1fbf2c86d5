import { dateOf, dayIn } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { shiftCell, withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { serves } from '#src/shared/domain/roster/explain/wanted-shifts.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { askedKey, type RotaInput } from './types.ts';

interface ClearInput extends Pick<RotaInput, 'context' | 'kinds' | 'fromDate'> {
  /** Leave that was asked for by name (`askedKey`): it stays. */
  readonly granted: ReadonlySet<string>;
}

/**
 * 重新排: the month without the duties that the rota would give, to deal them out anew. For each rest-day duty that goes, one day off in
 * lieu goes too and becomes an ordinary working day again.
 */
export function clearDuties(input: ClearInput): RosterContext {
  return { ...input.context, people: input.context.people.map((person) => cleared(input, person)) };
}

function cleared({ context, kinds, fromDate, granted }: ClearInput, person: RosterPerson): RosterPerson {
  const duties = context.days.filter(
    (info) =>
      info.kind !== 'workday' &&
      kinds.includes(info.kind) &&
      dateOf(info.day) >= fromDate &&
      context.demands.some((d) => serves(context, d, info, person)),
  );
  const owed = duties.filter((d) => d.kind === 'restDay').length;
  const offs = context.days.filter(({ day, kind }) => {
    const cell = person.cells[dateOf(day)];
    const inLieu = cell?.kind === 'leave' && cell.leave === 'inLieu';
    return inLieu && kind === 'workday' && dateOf(day) >= fromDate && !granted.has(askedKey(person.member.id, day));
  });
  const rested = duties.reduce((cells: RosterCells, d) => withCell(cells, dateOf(d.day), null), person.cells);
  const usual = usualShift(context, person);
  const back = usual === '' ? null : shiftCell(usual);
  return { ...person, cells: offs.slice(0, owed).reduce((cells, d) => withCell(cells, dateOf(d.day), back), rested) };
}

/** The shift that somebody works on most workdays of the month, '' when none. */
function usualShift({ month, days }: RosterContext, { cells }: RosterPerson): string {
  const workdays = new Set(days.filter((d) => d.kind === 'workday').map((d) => d.day));
  const worked = Object.entries(cells).flatMap(([date, cell]) =>
    cell.kind === 'shift' && workdays.has(dayIn(month, Number(date))) ? [cell.shiftTypeId] : [],
  );
  const counts = [...Map.groupBy(worked, (id) => id)].map(([id, all]) => ({ id, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))[0]?.id ?? '';
}
