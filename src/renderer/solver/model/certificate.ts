/**
 * What a proven bound rests on, so that somebody who does not trust the engine can work it out again (`bench:roster --certify`).
 * With duals y the bound of a leaf is Σ over people of the cheapest month under `cost - Σ y · coefficient`, plus Σ over rows
 * of `y · need`. The leaves together leave no roster out; the least of their bounds, rounded up, is the whole bound.
 */
export interface Certificate {
  /** The proven bound in whole points. */
  readonly bound: number;
  /** One without decisions when the bound comes from the root; else the open and closed ends of the branching tree. */
  readonly leaves: readonly CertificateLeaf[];
}

export interface CertificateLeaf {
  /** What was decided on the way from the root, in this order. */
  readonly decisions: readonly Decision[];
  /** By row, in units of `DUAL_UNIT` points, whole numbers, so that every sum is exact; `-over ≤ y ≤ under`. */
  readonly rowDuals: readonly number[];
  /**
   * Given when these duals alone do not reach the bound: every roster below it was sought among all months whose cost under
   * the duals is close enough, as one integer programme over them, and there is none.
   */
  readonly byEnumeration?: boolean;
}

/** A branch: `true` = the person has this cell, `false` = has another choice that day; or a limit for a row's sum. */
export type Decision =
  | { readonly person: number; readonly cell: number; readonly has: boolean }
  | { readonly row: number; readonly atMost: number }
  | { readonly row: number; readonly atLeast: number };

/** Points that a dual of 1 is worth. */
export const DUAL_UNIT = 2 ** -20;
