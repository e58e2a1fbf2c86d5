import { sentenceOf } from '#src/cli/sentence.ts';
import type { PackageReport } from '#src/main/packages/verify/report.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { isNote, type PackageProblem } from '#src/shared/domain/submission/package/problems.ts';

/** A problem as the commands print it. `note: true` = told, but no reason to refuse. */
export interface ToldProblem {
  readonly code: string;
  readonly path?: string;
  readonly note?: true;
  readonly message: string;
}
/** A package as `verify` and `combine` print it. */
export interface ToldPackage {
  readonly file: string;
  readonly ok: boolean;
  readonly hall: string | null;
  readonly hallName: string | null;
  readonly month: string | null;
  readonly version: number | null;
  readonly keyId: string | null;
  readonly manifestSha256: string | null;
  readonly sha256: string | null;
  readonly encrypted: boolean;
  readonly rows: Readonly<Record<string, number>>;
  readonly files: number;
  readonly problems: readonly ToldProblem[];
}

/** The sentence for a problem of a package. */
export const packageSentence = ({ code, path, detail }: PackageProblem): string =>
  sentenceOf({ code, detail: { ...(path === undefined ? {} : { path }), ...detail } });

export const toldProblem = (problem: PackageProblem): ToldProblem => ({
  code: problem.code,
  ...(problem.path === undefined ? {} : { path: problem.path }),
  ...(isNote(problem) ? { note: true } : {}),
  message: packageSentence(problem),
});

export const toldPackage = (r: PackageReport): ToldPackage => ({
  file: r.file,
  ok: r.ok,
  hall: r.hall?.code ?? null,
  hallName: r.hall?.name ?? null,
  month: r.month,
  version: r.version,
  keyId: r.keyId,
  manifestSha256: r.manifestSha256,
  sha256: r.sha256,
  encrypted: r.encrypted,
  rows: r.rows,
  files: r.files,
  problems: r.problems.map(toldProblem),
});

/** A refusal of the command itself. */
export const toldRefusal = (problem: Problem): ToldProblem => ({ code: problem.code, message: sentenceOf(problem) });
export const USAGE: Problem = { code: 'package/usage' };
