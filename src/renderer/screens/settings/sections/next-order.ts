/** Where a new row goes: after the last. */
export const nextOrder = (rows: readonly { readonly order: number }[]): number =>
  rows.reduce((most, row) => Math.max(most, row.order), 0) + 1;
