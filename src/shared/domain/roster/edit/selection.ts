import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';

/** A rectangle of the grid: rows by position, dates 1 … last. Both ends included, in any order. */
export interface Selection {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromDate: number;
  readonly toDate: number;
}

/** The cells that the grid shows: one entry per person in the order of the rows. */
export interface GridRow {
  readonly staffId: string;
  readonly cells: RosterCells;
}

export const rowSpan = (s: Selection): readonly [number, number] => [Math.min(s.fromRow, s.toRow), Math.max(s.fromRow, s.toRow)];
export const dateSpan = (s: Selection): readonly [number, number] => [
  Math.min(s.fromDate, s.toDate),
  Math.max(s.fromDate, s.toDate),
];

/** The same cells with one date set or cleared. */
export function withCell(cells: RosterCells, date: number, cell: RosterCell | null): RosterCells {
  const next: Record<string, RosterCell> = { ...cells };
  if (cell) next[date] = cell;
  else delete next[date];
  return next;
}

export const leaveCell = (leave: LeaveKind): RosterCell => ({ kind: 'leave', leave });
export const shiftCell = (shiftTypeId: string): RosterCell => ({ kind: 'shift', shiftTypeId });
