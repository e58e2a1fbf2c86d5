import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { type MonthCell, oneCell } from './month-place.ts';
import { type Marking, useMarking } from './use-marking.ts';
import type { MonthGrid } from './use-month-grid.ts';

/** A digit on the month sheet marks the day in hand as on the day sheet, then goes to the next day; a past day asks for the reason. */
export function useMonthMarking(
  { source, days }: MonthSheet,
  line: MonthSheet['lines'][number] | undefined,
  at: MonthCell | undefined,
  grid: Pick<MonthGrid, 'setRange'>,
): { readonly mark: (mark: MarkKind) => void } & Pick<Marking, 'pending' | 'confirm' | 'drop'> {
  const info = at && days[at.date - 1];
  const result = at && line?.results[at.date - 1];
  const marking = useMarking(info && { source, info });
  const mark = async (kind: MarkKind) => {
    if (!line || !result || !at) return;
    const cell = line.person.cells[dateOf(result.day)];
    const shift = cell?.kind === 'shift' ? source.shifts.get(cell.shiftTypeId) : undefined;
    const done = await marking.mark([{ person: line.person, shift, planned: cell !== undefined, result }], kind);
    if (done && at.date < days.length) grid.setRange(oneCell({ row: at.row, date: at.date + 1 }));
  };
  const { pending, confirm, drop } = marking;
  return { mark: (kind) => void mark(kind), pending, confirm, drop };
}
