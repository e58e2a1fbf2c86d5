import type { ReactNode } from 'react';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** A row of an editable table. */
export interface EditRow {
  readonly id: string;
  readonly name: string;
}

export interface EditOption {
  readonly value: string;
  readonly label: string;
  /** Shown before the label, e.g. a colour. */
  readonly mark?: ReactNode;
}

/** One column. `text` is what is shown and edited; `take` reads it back into the fields that it changes. */
export interface EditColumn<T extends EditRow> {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly align?: 'r' | 'c';
  readonly text: (row: T) => string;
  /** When the cell looks different from its text. */
  readonly show?: (row: T) => ReactNode;
  /** `read` = figures that follow from others; `many` = values joined by commas. */
  readonly kind: 'text' | 'one' | 'many' | 'check' | 'read';
  readonly options?: readonly EditOption[];
  /** What an empty value means, where it means something. */
  readonly none?: string;
  readonly take?: (text: string) => Result<Partial<T>, Problem>;
}
