import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterPerson } from '#src/shared/domain/roster/context.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import type { HallRequest } from './request.ts';

/**
 * A person's cells that the engine leaves alone, by date: planned leave, what the supervisor keeps, and in a repair everything
 * before its first day. A rest day of the published past is null. A kept shift that breaks a hard rule, or follows the one before
 * too soon, is given up: the engine finds something else for that day.
 */
export function keptCells(request: HallRequest, person: RosterPerson): ReadonlyMap<number, RosterCell | null> {
  const { context, keep, published } = request;
  const kept = new Map<number, RosterCell | null>();
  const past = published?.rows.get(person.member.id);
  const wanted = keep.get(person.member.id) ?? {};
  for (const { day } of context.days) {
    const date = dateOf(day);
    const cell = person.cells[date];
    if (published && date < published.fromDate) kept.set(date, past?.[date] ?? null);
    else if (cell?.kind === 'leave' && (cell.leave !== 'inLieu' || wanted[date])) kept.set(date, cell);
    else if (wanted[date]) kept.set(date, wanted[date]);
  }
  if (!published) for (const date of impossibleDates(request, person, kept)) kept.delete(date);
  return kept;
}

const givenUp = new Set(['unknownShift', 'notTrained', 'notEmployed', 'protectedPeriod', 'shiftsOverlap', 'restBetween']);

function impossibleDates({ context }: HallRequest, person: RosterPerson, kept: ReadonlyMap<number, RosterCell | null>): number[] {
  const cells = Object.fromEntries([...kept].filter(([, cell]) => cell?.kind === 'shift'));
  return checkPerson(context, { ...person, cells: cells as RosterPerson['cells'] })
    .filter((b) => givenUp.has(b.ruleId))
    .map((b) => dateOf(b.day));
}
