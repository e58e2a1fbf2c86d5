import type { TableName } from '#src/renderer/store/tables.ts';

/** A record of any version, before its shape is known. */
export type LooseRow = { readonly id: string; readonly [field: string]: unknown };

/** One step of the schema. `up` returns a new record and never changes its input. */
export interface RowMigration {
  readonly to: number;
  readonly indexes: Partial<Record<TableName, string>>;
  readonly up: (table: string, row: LooseRow) => LooseRow;
}
