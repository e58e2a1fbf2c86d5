/** Every trouble that a reader of packages names. Each has a sentence in the `errors` catalogue (docs/package-format.md says when). */
export const packageProblemCodes = [
  'package/no-file',
  'package/not-a-package',
  'package/encrypted',
  'package/wrong-key',
  'package/truncated',
  'package/damaged',
  'package/unsafe-name',
  'package/unsafe-entry',
  'package/duplicate-name',
  'package/too-large',
  'package/too-many',
  'package/bad-manifest',
  'package/future-version',
  'package/name-differs',
  'package/bad-signature',
  'package/foreign-key',
  'package/missing-file',
  'package/extra-file',
  'package/changed-file',
  'package/rows-differ',
  'package/duplicate',
  'package/conflict',
  'package/chain-gap',
  'package/chain-broken',
] as const;
export type PackageProblemCode = (typeof packageProblemCodes)[number];

export interface PackageProblem {
  readonly code: PackageProblemCode;
  /** The entry it is about. */
  readonly path?: string;
  /** Fills the blanks of the sentence. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Told, but no reason to refuse a package: the same one handed in twice, and a previous one that is not at hand. */
const NOTES: ReadonlySet<PackageProblemCode> = new Set<PackageProblemCode>(['package/duplicate', 'package/chain-gap']);

export const isNote = (problem: PackageProblem): boolean => NOTES.has(problem.code);
/** True when nothing in the list is a reason to refuse. */
export const isSound = (problems: readonly PackageProblem[]): boolean => problems.every(isNote);
