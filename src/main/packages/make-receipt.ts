import { createHash } from 'node:crypto';
import { parsePackageName } from '#src/shared/domain/submission/package/package-name.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { type PackageReceipt, RECEIPT_FORMAT, receiptCode } from '#src/shared/domain/submission/package/receipt.ts';
import type { PackageReport } from './verify/report.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The receipt for a package as it was read. Of one that could not be opened, hall and month are what its file name says. */
export async function makeReceipt(
  report: PackageReport,
  fileName: string,
  receivedAt: string,
  by: string,
  sentence: (problem: PackageProblem) => string,
): Promise<PackageReceipt> {
  const named = parsePackageName(fileName);
  const version = report.version ?? named?.version ?? 0;
  const manifestSha256 = report.manifestSha256 ?? '';
  const told = { manifestSha256, accepted: report.ok, version };
  return {
    format: RECEIPT_FORMAT,
    hall: report.hall ?? { code: named?.hall ?? '', name: '' },
    month: report.month ?? named?.month ?? '',
    version,
    manifestSha256,
    packageSha256: report.sha256 ?? '',
    accepted: report.ok,
    problems: report.problems.map((p) => ({
      code: p.code,
      ...(p.path === undefined ? {} : { path: p.path }),
      message: sentence(p),
    })),
    receivedAt,
    by,
    code: manifestSha256 === '' ? '' : await receiptCode(told, sha256),
  };
}
