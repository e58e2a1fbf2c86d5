import type { PunchMapping } from '#src/shared/domain/attendance/keeping/types.ts';

/** A row of a sheet or of a text table; texts as the person sees them. */
export interface GridRow {
  /** Its number in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet as rows; empty rows are left out. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Days of cells without a date format count from 1904. */
  readonly from1904: boolean;
}

/** What a column holds: `moment` = day and time together. */
export type ColumnUse = PunchMapping['columns'][number];

/** Which columns of a table mean what. Asked once for a table whose headings are not known, and remembered by its heading. */
export type ColumnMapping = Pick<PunchMapping, 'id' | 'columns'>;
