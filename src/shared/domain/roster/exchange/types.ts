import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { Hall, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** One sheet of a workbook as rows of texts from A1 on. */
export interface ExchangeSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Somebody on the hall's month, with the draft that the file is compared with. */
export interface ExchangePerson {
  readonly staffId: string;
  readonly name: string;
  readonly number: string;
  /** What stands in the 岗位 column of the exported workbook. */
  readonly place: string;
  readonly cells: RosterCells;
}

/** The month that a file is read for. */
export interface ExchangeTarget {
  readonly month: MonthKey;
  readonly hallId: string;
  readonly halls: readonly Pick<Hall, 'id' | 'name'>[];
  readonly people: readonly ExchangePerson[];
  /** People of the register who are not on this hall's month. */
  readonly others: readonly { readonly name: string; readonly number: string; readonly hallId: string }[];
  readonly shifts: readonly ShiftType[];
  /** Names of the hall's demands: their lines stand under the people and are no people. */
  readonly demands: readonly string[];
}

/** A cell that would change, with its place in the file. */
export interface ImportedCell extends ChangeCell {
  /** `F7` */
  readonly at: string;
}

export type ImportProblemKind = 'value' | 'stranger' | 'otherHall' | 'twice' | 'sameName' | 'twoColumns' | 'numberName';

/** Something in the file that is not understood; what it speaks of stays as it is in the draft. */
export interface ImportProblem {
  readonly kind: ImportProblemKind;
  readonly at: string;
  readonly name: string;
  /** 0 when it speaks of a whole row. */
  readonly date: number;
  /** What stands there, cut to a readable length. */
  readonly text: string;
  /** A glyph that was probably meant, or the other place of the same thing; '' when there is no guess. */
  readonly suggestion: string;
}

/** What a file says about the month. */
export interface ImportPlan {
  readonly sheet: string;
  readonly cells: readonly ImportedCell[];
  readonly problems: readonly ImportProblem[];
  /** People of the month whom the file has. */
  readonly found: number;
  /** People of the month whom the file does not have: they stay as they are. */
  readonly absent: readonly string[];
  /** Dates without a column: they stay as they are. */
  readonly missingDates: readonly number[];
  /** Nothing in the file says of which month it is. */
  readonly unnamed: boolean;
}

/** A file of another month or hall, as far as it says. */
export interface OtherPlace {
  readonly month: MonthKey;
  readonly hallId: string;
}
