import { type DayKey, dayIn, type MonthKey } from '#src/shared/domain/core/day.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { type CellDifference, diffRosters } from '#src/shared/domain/roster/publish.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';

/** Cells of one day that differ between two versions, with the change that explains them where there is one. */
export interface DayDifference {
  readonly day: DayKey;
  readonly cells: readonly CellDifference[];
  readonly change: RosterChange | undefined;
}

/**
 * The difference of two rosters to be read: by day, each change of the newer version by itself, cells without a change together. Who
 * gives a shift away stands before who takes it.
 */
export function readDifference(
  month: MonthKey,
  before: RosterPublication['rows'],
  after: RosterPublication['rows'],
  changes: readonly RosterChange[],
): DayDifference[] {
  const explained = diffRosters(before, after).map((cell) => ({ cell, change: changes.find((c) => makes(c, cell)) }));
  const groups = Map.groupBy(explained, ({ cell, change }) => `${String(cell.date).padStart(2, '0')} ${change?.id ?? ''}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const first = group[0];
      if (!first) return [];
      const cells = group.map((g) => g.cell).sort((a, b) => Number(worked(b)) - Number(worked(a)));
      return [{ day: dayIn(month, first.cell.date), cells, change: first.change }];
    });
}

const worked = (cell: CellDifference): boolean => cell.before?.kind === 'shift';
const makes = (change: RosterChange, cell: CellDifference): boolean =>
  change.cells.some((c) => c.staffId === cell.staffId && c.date === cell.date && sameCell(c.after ?? undefined, cell.after));

/** A change's own cells, by day. */
export const readChange = (change: RosterChange): DayDifference[] =>
  [...Map.groupBy(change.cells, (c) => c.date)]
    .sort(([a], [b]) => a - b)
    .map(([date, cells]) => ({
      day: dayIn(change.month, date),
      cells: cells
        .map((c) => ({ ...c, before: c.before ?? undefined, after: c.after ?? undefined }))
        .sort((a, b) => Number(worked(b)) - Number(worked(a))),
      change,
    }));

/** Who gives the shift away and who takes it: the first who loses a shift, and the others. */
export function partiesOf(change: RosterChange): { readonly from: string; readonly to: readonly string[] } {
  const loses = change.cells.find((c) => c.before?.kind === 'shift' && c.after?.kind !== 'shift');
  const from = loses?.staffId ?? change.cells[0]?.staffId ?? '';
  return { from, to: [...new Set(change.cells.map((c) => c.staffId))].filter((id) => id !== from) };
}

/** Newest first. */
export const newestFirst = (changes: readonly RosterChange[]): RosterChange[] =>
  [...changes].sort((a, b) => b.version - a.version || (a.madeAt < b.madeAt ? 1 : -1));

/** People of the change whose consent is not noted yet. */
export const awaitingConsent = (change: RosterChange): string[] => {
  const given = new Set(change.consents.map((c) => c.staffId));
  const { from, to } = partiesOf(change);
  // Whoever is replaced is ill or away and has nothing to agree to; a swap needs both.
  return (change.kind === 'swap' ? [from, ...to] : to).filter((id) => id !== '' && !given.has(id));
};
