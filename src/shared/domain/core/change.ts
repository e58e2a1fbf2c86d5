/** JSON as the journal and the store keep it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One record before and after a command; `before: null` = new, `after: null` = taken back by an undo. */
export interface RecordChange {
  readonly table: string;
  readonly id: string;
  readonly before: Json;
  readonly after: Json;
}
