import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { GapKind } from '#src/shared/domain/attendance/derive/roster-gap.ts';
import { type TotalKind, totalKinds } from '#src/shared/domain/attendance/derive/total-days.ts';

/** A cell of the sheet: row as shown, from 0; date from 1, and after the last date the figures. */
export interface MonthCell {
  readonly row: number;
  readonly date: number;
}
/** The cell in hand and the other end of what is selected; the same for one cell. */
export interface MonthRange {
  readonly at: MonthCell;
  readonly anchor: MonthCell;
}
/** A person's line as it is shown. */
export interface ShownLine {
  readonly line: MonthSheet['lines'][number];
  /** 序号 on the whole sheet. */
  readonly number: number;
  /** Where the days differ from the roster; empty while nobody compares. */
  readonly gaps: readonly (GapKind | null)[];
}

export const oneCell = (at: MonthCell): MonthRange => ({ at, anchor: at });

/** The figure in a column after the last date. */
export const totalAt = (date: number, days: number): TotalKind | undefined => totalKinds[date - days - 1];

/** First and last of what is selected. */
export const spanOf = ({ at, anchor }: MonthRange, by: keyof MonthCell): readonly [number, number] => [
  Math.min(at[by], anchor[by]),
  Math.max(at[by], anchor[by]),
];
