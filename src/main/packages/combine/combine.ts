import path from 'node:path';
import type { PackageReport } from '#src/main/packages/verify/report.ts';
import { type VerifyOptions, verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { acrossPackages } from '#src/main/packages/verify/verify-packages.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { newestOf } from '#src/shared/domain/submission/package/package-ref.ts';
import { type Combined, type CombinedPackage, outcomeOf, shortened } from './combined.ts';
import { findPackages } from './find-packages.ts';
import { indexOf } from './index-file.ts';
import { LakeFolder } from './lake-folder.ts';
import { LakeWriter } from './lake-writer.ts';
import { type Sentence, summarySheets, summaryText } from './summary.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Name of the workbook that is written beside the lake. */
export const COMBINED_WORKBOOK = '汇总表.xlsx';

export interface CombineOptions extends VerifyOptions {
  readonly sentence: Sentence;
  /** Hears of each package as it was read, then of each that was written. */
  readonly told: (step: 'read' | 'written', file: string, done: number, total: number) => void;
}

/**
 * Verifies every package below `dir`, one at a time, and writes the newest accepted version of each hall and month to `out`: lake,
 * index, workbook, summary. `out` mirrors `dir`: the same packages give the same bytes, and parts of packages that are gone are taken out.
 * Refused: `package/no-folder`, `package/none`, `package/out-not-ours`. Trouble with the disk is thrown.
 */
export async function combinePackages(dir: string, out: string, options: CombineOptions): Promise<Result<Combined, Problem>> {
  const files = await findPackages(dir).catch(() => null);
  if (!files) return err({ code: 'package/no-folder', detail: { path: dir } });
  if (files.length === 0) return err({ code: 'package/none', detail: { path: dir } });
  const folder = new LakeFolder(out);
  const opened = await folder.open();
  if (!opened.ok) return opened;
  const reports = await readAll(dir, files, options);
  const newest = newestReports(reports);
  const writer = new LakeWriter(folder, newest);
  const packages = await writeAll(dir, reports, newest, writer, options);
  const removed = await folder.keepOnly(writer.parts);
  const combined = combinedOf(packages, writer, removed);
  await writeWorkbook(folder.work('workbook'), [...summarySheets(combined, options.sentence), ...writer.sheets]);
  await folder.put(folder.work('workbook'), COMBINED_WORKBOOK);
  await folder.write('summary.txt', summaryText(combined, options.sentence));
  await folder.writeIndex(indexOf(combined, options.sentence));
  await folder.close();
  return ok(combined);
}

async function readAll(dir: string, files: readonly string[], options: CombineOptions): Promise<readonly PackageReport[]> {
  const reports: PackageReport[] = [];
  for (const [i, file] of files.entries()) {
    const report = await verifyPackage(path.join(dir, file), options);
    reports.push(shortened({ ...report, file }));
    options.told('read', file, i + 1, files.length);
  }
  return acrossPackages(reports).packages;
}

/** The packages that go into the lake, by hall and month. Of equal ones the first in the order of the files. */
function newestReports(reports: readonly PackageReport[]): PackageReport[] {
  const slots = reports.flatMap((report) => {
    const { hall, month, version } = report;
    return report.ok && hall && month && version ? [{ hall: hall.code, month, version, report }] : [];
  });
  return newestOf(slots).map((slot) => slot.report);
}

async function writeAll(
  dir: string,
  reports: readonly PackageReport[],
  newest: readonly PackageReport[],
  writer: LakeWriter,
  options: CombineOptions,
): Promise<CombinedPackage[]> {
  const written = new Set<string>();
  const lost = new Set<string>();
  for (const report of newest) {
    const done = await writer.add(path.join(dir, report.file), report, options);
    (done ? written : lost).add(report.file);
    options.told('written', report.file, written.size + lost.size, newest.length);
  }
  return reports.map((report) => {
    if (!lost.has(report.file)) return { report, outcome: outcomeOf(report, written) };
    const problem = { code: 'package/damaged', detail: { name: path.basename(report.file), what: 'changed meanwhile' } } as const;
    return { report: { ...report, ok: false, problems: [...report.problems, problem] }, outcome: 'refused' };
  });
}

function combinedOf(packages: readonly CombinedPackage[], writer: LakeWriter, removed: number): Combined {
  const inLake = packages.filter((p) => p.outcome === 'combined').map((p) => p.report);
  return {
    ok: packages.every((p) => p.report.ok),
    packages,
    halls: new Set(inLake.map((r) => r.hall?.code)).size,
    months: new Set(inLake.map((r) => r.month)).size,
    tables: writer.tables,
    tooLong: writer.tooLong,
    removed,
  };
}
