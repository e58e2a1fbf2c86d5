import { shown } from '#src/main/packages/problem.ts';
import { chainProblems } from '#src/shared/domain/submission/package/chain.ts';
import type { PackageRef } from '#src/shared/domain/submission/package/package-ref.ts';
import { isNote, type PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import type { PackageReport } from './report.ts';
import { type VerifyOptions, verifyPackage } from './verify-package.ts';

/** Several packages: each by itself, and what they tell of one another. */
export interface VerifiedSet {
  readonly ok: boolean;
  /** Problems among packages stand with the package too. */
  readonly packages: readonly PackageReport[];
  readonly across: readonly { readonly file: string; readonly problem: PackageProblem }[];
}

/** Verifies one package after the other. `told` hears of each as it is done. */
export async function verifyPackages(
  files: readonly string[],
  options: VerifyOptions,
  told: (report: PackageReport, done: number) => void,
): Promise<VerifiedSet> {
  const reports: PackageReport[] = [];
  for (const file of files) {
    const report = await verifyPackage(file, options);
    reports.push(report);
    told(report, reports.length);
  }
  return acrossPackages(reports);
}

/** Adds what the sound ones among `reports` tell of one another. */
export function acrossPackages(reports: readonly PackageReport[]): VerifiedSet {
  const found = chainProblems(reports.flatMap(refOf));
  const across = found.map(({ id, problem }) => ({ file: reports[Number(id)]?.file ?? '', problem: named(problem, reports) }));
  const byIndex = Map.groupBy(found, (f) => Number(f.id));
  const packages = reports.map((report, i) => {
    const more = (byIndex.get(i) ?? []).map((f) => named(f.problem, reports));
    return { ...report, ok: report.ok && more.every(isNote), problems: [...report.problems, ...more] };
  });
  return { ok: packages.every((p) => p.ok), packages, across };
}

/** The index stands for the file: the same file may have been named twice. */
function refOf(r: PackageReport, index: number): PackageRef[] {
  if (!r.ok || !r.hall || !r.month || !r.version || !r.keyId || !r.manifestSha256) return [];
  const { month, version, keyId, keyTrusted, manifestSha256, previous } = r;
  return [{ id: String(index), hall: r.hall.code, month, version, keyId, keyTrusted, manifestSha256, previous }];
}

function named(problem: PackageProblem, reports: readonly PackageReport[]): PackageProblem {
  const other = problem.detail?.['other'];
  return other === undefined
    ? problem
    : { ...problem, detail: { ...problem.detail, other: shown(reports[Number(other)]?.file ?? '') } };
}
