import type { MouseEvent } from 'react';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { MonthCell, ShownLine } from './month-place.ts';

/** What a person's row is drawn from. */
export interface MonthRowProps {
  readonly sheet: MonthSheet;
  readonly shown: ShownLine;
  readonly row: number;
  readonly today: string;
  /** Overtime hours in a second row. */
  readonly two: boolean;
  /** Date of the active cell in this row, 0 for none. */
  readonly at: number;
  /** What is selected in this row, 0 for nothing. */
  readonly from: number;
  readonly to: number;
  readonly onCell: (cell: MonthCell, extend: boolean) => void;
  readonly onOpen: (anchor: HTMLElement) => void;
}

/** Chooses a cell, extends to it with Shift, and opens what is behind it. */
export const clickCell =
  ({ row, onCell, onOpen }: Pick<MonthRowProps, 'row' | 'onCell' | 'onOpen'>, date: number) =>
  (event: MouseEvent<HTMLElement>) => {
    onCell({ row, date }, event.shiftKey);
    if (!event.shiftKey) onOpen(event.currentTarget);
  };
