/** What a column of the file can be. */
export interface ImportColumn {
  readonly key: string;
  readonly label: string;
  readonly isDay?: boolean;
  /** Shown masked. */
  readonly personal?: 'id' | 'phone';
}

/** One row of the file as the preview shows it. */
export interface ImportLine {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly outcome: 'add' | 'update' | 'same' | 'error';
  readonly problems: readonly {
    readonly field: string;
    readonly code: string;
    readonly detail?: Readonly<Record<string, string | number>> | undefined;
    readonly suggestion: string;
  }[];
  /** Old value of each field that would change. */
  readonly changed?: Readonly<Partial<Record<string, string>>>;
}

/** Where the headings are and which column is which field. */
export interface FoundHeader {
  readonly row: number;
  readonly mapping: Readonly<Partial<Record<string, number>>>;
}
