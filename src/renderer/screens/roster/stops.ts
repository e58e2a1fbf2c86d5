import { dateOf } from '#src/shared/domain/core/day.ts';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterView } from './view.ts';

/** A place that F8 goes to. A shortage belongs to the day, not to a person: `row` is null. */
export interface Stop {
  readonly kind: 'hard' | 'reason' | 'short';
  readonly row: number | null;
  readonly date: number;
}

/** Cells with a breach that matters, hard ones first, each cell once; then the days that are short of people. */
export function stopsOf(view: RosterView): Stop[] {
  const rowOf = new Map(view.lines.map((l, at) => [l.person.member.id, at] as const));
  const seen = new Set<string>();
  const cells = view.model.problems.flatMap((b): Stop[] => {
    const row = rowOf.get(b.staffId);
    const key = `${b.staffId} ${b.day}`;
    if (row === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ kind: b.severity === 'hard' ? 'hard' : 'reason', row, date: dateOf(b.day) }];
  });
  const short = view.columns.flatMap((c, i): Stop[] =>
    view.model.coverage.some(({ days }) => (days[i]?.planned ?? 0) < (days[i]?.needed ?? 0))
      ? [{ kind: 'short', row: null, date: c.date }]
      : [],
  );
  return [...cells, ...short];
}

/** What F8 walks through: people's cells; the short days only when no cell is left to mend. */
export function mainStops(view: RosterView): readonly Stop[] {
  const stops = stopsOf(view);
  const cells = stops.filter((s) => s.kind !== 'short');
  return cells.length > 0 ? cells : stops;
}

const here = (stop: Stop, area: Selection): boolean =>
  stop.date === area.toDate && (stop.row === null || stop.row === area.toRow);

/** The position of the cell in hand among the stops, -1 when it is none. */
export const stopIndex = (stops: readonly Stop[], area: Selection): number => stops.findIndex((s) => here(s, area));

/** The stop after (or before) the cell in hand, round and round. */
export function nextStop(stops: readonly Stop[], area: Selection, by: 1 | -1): Stop | undefined {
  const at = stopIndex(stops, area);
  if (at < 0) return by > 0 ? stops[0] : stops.at(-1);
  return stops[(at + by + stops.length) % stops.length];
}
