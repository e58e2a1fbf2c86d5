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

/**
 * Which columns of a table mean what, by the words in its heading; '' = there is none. Asked once for a table whose headings are not
 * known, and remembered.
 */
export interface ColumnMapping {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly date: string;
  /** One column with times or moments, or several (签到, 签退). */
  readonly times: readonly string[];
}
