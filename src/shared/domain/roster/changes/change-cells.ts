import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { withCell } from '#src/shared/domain/roster/edit/selection.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';

/** One cell of a change: what it was and what it becomes; null = rest. */
export type ChangeCell = RosterChange['cells'][number];

/** Somebody's cell of a day in the context's month. */
export interface CellPlace {
  readonly staffId: string;
  readonly day: DayKey;
}

/** What stands at a place, null for rest and for people whom the context does not have. */
export const cellAt = (context: RosterContext, { staffId, day }: CellPlace): RosterCell | null =>
  context.people.find((p) => p.member.id === staffId)?.cells[dateOf(day)] ?? null;

const turned = (context: RosterContext, place: CellPlace, after: RosterCell | null): ChangeCell => ({
  staffId: place.staffId,
  date: dateOf(place.day),
  before: cellAt(context, place),
  after,
});
const really = (cell: ChangeCell): boolean => !sameCell(cell.before ?? undefined, cell.after ?? undefined);

/** 替班: the taker gets the giver's shift of the day; the giver's cell becomes `left`, rest (null) or the leave that was the reason. */
export const replacementCells = (
  context: RosterContext,
  giver: CellPlace,
  takerId: string,
  left: RosterCell | null = null,
): ChangeCell[] =>
  [turned(context, giver, left), turned(context, { staffId: takerId, day: giver.day }, cellAt(context, giver))].filter(really);

/** 换班: two people exchange their cells of one day, or of two days when each gives another one. */
export function swapCells(context: RosterContext, one: CellPlace, other: CellPlace): ChangeCell[] {
  const days = [...new Set([one.day, other.day])];
  return days
    .flatMap((day) => {
      const [a, b] = [
        { staffId: one.staffId, day },
        { staffId: other.staffId, day },
      ];
      return [turned(context, a, cellAt(context, b)), turned(context, b, cellAt(context, a))];
    })
    .filter(really);
}

/** The change that takes a change back. */
export const inverseCells = (cells: readonly ChangeCell[]): ChangeCell[] =>
  cells.map((c) => ({ ...c, before: c.after, after: c.before }));

/** The month after a change. */
export function withCells(context: RosterContext, cells: readonly ChangeCell[]): RosterContext {
  const byPerson = Map.groupBy(cells, (c) => c.staffId);
  const people = context.people.map((p) => {
    const changed = byPerson.get(p.member.id);
    return changed ? { ...p, cells: changed.reduce((all, c) => withCell(all, c.date, c.after), p.cells) } : p;
  });
  return { ...context, people };
}

/** Every cell is still what the change says it was, on a day of the month, of a person of the hall. */
export function stillFits(context: RosterContext, cells: readonly ChangeCell[]): boolean {
  const rows = new Map(context.people.map((p) => [p.member.id, p.cells]));
  return cells.every((c) => {
    const row = rows.get(c.staffId);
    return row !== undefined && c.date >= 1 && c.date <= context.days.length && sameCell(row[c.date], c.before ?? undefined);
  });
}
