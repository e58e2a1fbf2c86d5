import { dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import type { RosterPlace } from '#src/shared/domain/roster/people.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach, Severity } from '#src/shared/domain/roster/rules/rule.ts';
import { type PersonTotals, personTotals } from '#src/shared/domain/roster/totals.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** One person's line of the grid, judged. The same object as long as nothing in it changed. */
export interface RosterLine {
  readonly index: number;
  readonly place: RosterPlace;
  readonly person: RosterPerson;
  readonly breaches: readonly Breach[];
  /** The worst breach shown at a date; notices are not marked. */
  readonly marks: ReadonlyMap<number, Breach>;
  readonly totals: PersonTotals;
}

/** Cells judged once: people whose cells did not change keep their line. */
export interface LineCache {
  readonly frame: RosterContext;
  readonly lines: Map<string, RosterLine>;
}

const weight: Readonly<Record<Severity, number>> = { hard: 2, reason: 1, notice: 0 };

/** Hard first, then by day: the order in which the panel lists a cell's problems. */
export const bySeverity = (a: Breach, b: Breach): number =>
  weight[b.severity] - weight[a.severity] || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function marksOf(breaches: readonly Breach[], month: string): ReadonlyMap<number, Breach> {
  const marks = new Map<number, Breach>();
  for (const breach of [...breaches].sort(bySeverity)) {
    if (breach.severity === 'notice' || monthOf(breach.day) !== month) continue;
    const date = dateOf(breach.day);
    if (!marks.has(date)) marks.set(date, breach);
  }
  return marks;
}

const sameCells = (a: RosterCells, b: RosterCells): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const NOTHING: RosterCells = {};

/** The lines of a hall's month; only people whose cells changed are judged again. */
export function linesOf(
  cache: LineCache,
  places: readonly RosterPlace[],
  cellsOf: ReadonlyMap<string, RosterCells>,
): readonly RosterLine[] {
  const { frame, lines } = cache;
  return frame.people.flatMap((empty, index) => {
    const place = places[index];
    if (!place) return [];
    const cells = cellsOf.get(empty.member.id) ?? NOTHING;
    const held = lines.get(empty.member.id);
    if (held && held.index === index && sameCells(held.person.cells, cells)) return [held];
    const person: RosterPerson = { ...empty, cells };
    const breaches = checkPerson(frame, person);
    const marks = marksOf(breaches, frame.month);
    const line: RosterLine = { index, place, person, breaches, marks, totals: personTotals(frame, person) };
    lines.set(empty.member.id, line);
    return [line];
  });
}
