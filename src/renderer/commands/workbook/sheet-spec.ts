/** One cell of a head of several rows; spans count cells, 1 by default. */
export interface HeadCell {
  readonly text: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly grey?: boolean;
}

/** A table of a workbook as people expect it: merged title, ruled cells, frozen head, A4 with the head on every page. */
export interface SheetSpec {
  readonly name: string;
  readonly title: string;
  /** Line under the title, '' for none. */
  readonly subtitle: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly align?: 'left' | 'center' | 'right' }[];
  /** Heads of several rows, instead of one row of the columns' headings. */
  readonly heads?: readonly (readonly HeadCell[])[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Rows, from 0, that are one merged heading (their first cell). */
  readonly groupRows?: ReadonlySet<number>;
  /** Rows, from 0, with a strong line above: totals. */
  readonly totalRows?: ReadonlySet<number>;
  /** Cells of a row, from 0, that become one. */
  readonly merges?: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  /** Columns that stay in view when scrolling right. */
  readonly frozenColumns: number;
  readonly orientation: 'landscape' | 'portrait';
  /** Lines below the table: legend, notes, places to sign. */
  readonly notes: readonly string[];
  /** Columns shaded as non-working days, from 0. */
  readonly greyColumns?: ReadonlySet<number>;
  /** Left of the footer, `厅务簿` by default. */
  readonly footer?: string;
}
