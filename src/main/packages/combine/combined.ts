import type { PackageReport } from '#src/main/packages/verify/report.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';

/**
 * What became of a package: `combined` stands in the lake, `superseded` has a newer accepted version, `duplicate` is there once already,
 * `conflict` has a twin that differs, `refused` is not sound.
 */
export type Outcome = 'combined' | 'superseded' | 'duplicate' | 'conflict' | 'refused';

export interface CombinedPackage {
  /** `file` is the path from the folder of the packages. */
  readonly report: PackageReport;
  readonly outcome: Outcome;
}

export interface Combined {
  /** Every package is sound and there is at least one. */
  readonly ok: boolean;
  readonly packages: readonly CombinedPackage[];
  /** What stands in the lake. */
  readonly halls: number;
  readonly months: number;
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly parts: number }>>;
  /** Tables with more rows than a sheet takes: they are in the lake, not in the workbook. */
  readonly tooLong: readonly string[];
  /** Parts of an earlier run that no package stands for any more. */
  readonly removed: number;
}

/** Problems of a package that are kept while thousands are read; `verify` tells all. */
const MOST_KEPT = 100;

export const shortened = (report: PackageReport): PackageReport =>
  report.problems.length <= MOST_KEPT ? report : { ...report, problems: report.problems.slice(0, MOST_KEPT) };

/** What became of each: `newest` are the files that go into the lake. */
export function outcomeOf(report: PackageReport, newest: ReadonlySet<string>): Outcome {
  const has = (code: PackageProblem['code']) => report.problems.some((p) => p.code === code);
  if (has('package/conflict')) return 'conflict';
  if (!report.ok) return 'refused';
  if (has('package/duplicate')) return 'duplicate';
  return newest.has(report.file) ? 'combined' : 'superseded';
}
