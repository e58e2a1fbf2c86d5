import path from 'node:path';
import type { KnownKeys } from '#src/main/packages/open/known-keys.ts';
import type { Unlock } from '#src/main/packages/open/unlock.ts';
import { type Outside, withPackage } from '#src/main/packages/open/with-package.ts';
import type { OpenZip } from '#src/main/packages/zip/open-zip.ts';
import type { PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';
import { packageName, parsePackageName } from '#src/shared/domain/submission/package/package-name.ts';
import { isSound, type PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { checkFiles } from './check-files.ts';
import { type Closing, readClosing } from './closing-files.ts';
import type { PackageReport } from './report.ts';

export interface VerifyOptions {
  /** Null = nobody's keys are known: the first key of a hall is believed. */
  readonly keys: KnownKeys | null;
  readonly unlock: Unlock | null;
}

/** Reads one package from end to end and says everything that is wrong with it. Never throws for what is in the file. */
export function verifyPackage(file: string, options: VerifyOptions): Promise<PackageReport> {
  return withPackage(
    file,
    options.unlock,
    (zip, outside) => verifyZip(file, zip, outside, options.keys),
    (problem, outside) => ({ ...nothing(file, outside), problems: [problem] }),
  );
}

const nothing = (file: string, { encrypted, sha256 }: Outside): PackageReport => ({
  file,
  ok: false,
  hall: null,
  month: null,
  version: null,
  previous: null,
  keyId: null,
  keyTrusted: false,
  manifestSha256: null,
  sha256: sha256 === '' ? null : sha256,
  encrypted,
  rows: {},
  files: 0,
  problems: [],
});

async function verifyZip(file: string, zip: OpenZip, outside: Outside, keys: KnownKeys | null): Promise<PackageReport> {
  const base = { ...nothing(file, outside), files: zip.entries.length };
  const closing = await readClosing(zip, path.basename(file));
  if (!closing.ok) return { ...base, problems: [closing.error] };
  const { manifest, manifestSha256, keyHash } = closing.value;
  const checked = await checkFiles(zip, manifest);
  const problems = [
    ...nameProblems(file, manifest),
    ...closing.value.problems,
    ...keyProblems(closing.value, keys),
    ...checked.problems,
  ];
  return {
    ...base,
    ok: isSound(problems),
    hall: manifest.hall,
    month: manifest.month,
    version: manifest.version,
    previous: manifest.previous,
    keyId: keyHash.slice(0, 16),
    keyTrusted: keys !== null,
    manifestSha256,
    rows: checked.rows,
    problems,
  };
}

/** A name that is none of ours tells nothing and contradicts nothing. */
function nameProblems(file: string, { hall, month, version }: PackageManifest): PackageProblem[] {
  const named = parsePackageName(path.basename(file));
  const found = packageName({ hall: hall.code, month, version, encrypted: named?.encrypted ?? false });
  if (!named || packageName(named) === found) return [];
  return [{ code: 'package/name-differs', detail: { named: packageName(named), found } }];
}

/** With a list of known keys a hall that is not in it is as foreign as one with another key. */
function keyProblems({ manifest, keyHash }: Closing, keys: KnownKeys | null): PackageProblem[] {
  if (!keys) return [];
  const known = keys.get(manifest.hall.code) ?? [];
  if (known.some((k) => keyHash.startsWith(k))) return [];
  const detail = { hall: manifest.hall.code, keyId: keyHash.slice(0, 16), known: known[0]?.slice(0, 16) ?? '—' };
  return [{ code: 'package/foreign-key', detail }];
}
