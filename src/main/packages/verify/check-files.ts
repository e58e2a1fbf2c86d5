import { createHash } from 'node:crypto';
import type { OpenZip } from '#src/main/packages/zip/open-zip.ts';
import type { ZipEntry } from '#src/main/packages/zip/zip-entry.ts';
import { CLOSING_NAMES, type ManifestFile, type PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import { CsvRows } from './csv-rows.ts';
import { ParquetRows } from './parquet-rows.ts';

/** Rows that were counted, by table. */
export type RowCounts = Readonly<Record<string, number>>;

/** Reads every entry once and compares it with the manifest: missing, extra, changed, and the rows of the tables. */
export async function checkFiles(
  zip: OpenZip,
  manifest: PackageManifest,
): Promise<{ readonly problems: PackageProblem[]; readonly rows: RowCounts }> {
  const listed = new Map(manifest.files.map((f) => [f.path, f]));
  const counters = tableCounters(manifest);
  const there = new Set(zip.entries.map((e) => e.name));
  const problems: PackageProblem[] = manifest.files
    .filter((f) => !there.has(f.path))
    .map(({ path }) => ({ code: 'package/missing-file', path }));
  for (const entry of zip.entries) {
    const file = listed.get(entry.name);
    const counter = counters.get(entry.name);
    if (file && !(await isUnchanged(zip, entry, file, counter))) {
      problems.push({ code: 'package/changed-file', path: entry.name });
      counters.delete(entry.name);
    }
    if (!file && !CLOSING_NAMES.some((name) => name === entry.name))
      problems.push({ code: 'package/extra-file', path: entry.name });
  }
  return judgeRows(manifest, counters, there, problems);
}

type Counter = CsvRows | ParquetRows;
const pathsOf = (table: string): [csv: string, parquet: string] => [`tables/${table}.csv`, `tables/${table}.parquet`];

function tableCounters(manifest: PackageManifest): Map<string, Counter> {
  return new Map(
    manifest.tables.flatMap(({ name }): [string, Counter][] => {
      const [csv, parquet] = pathsOf(name);
      return [
        [csv, new CsvRows()],
        [parquet, new ParquetRows()],
      ];
    }),
  );
}

async function isUnchanged(zip: OpenZip, entry: ZipEntry, file: ManifestFile, counter: Counter | undefined): Promise<boolean> {
  if (entry.size !== file.size) return false;
  const hash = createHash('sha256');
  try {
    for await (const chunk of zip.read(entry)) {
      hash.update(chunk);
      counter?.add(chunk);
    }
  } catch {
    return false;
  }
  return hash.digest('hex') === file.sha256;
}

function judgeRows(
  manifest: PackageManifest,
  counters: ReadonlyMap<string, Counter>,
  there: ReadonlySet<string>,
  problems: PackageProblem[],
): { problems: PackageProblem[]; rows: RowCounts } {
  const listed = new Set(manifest.files.map((f) => f.path));
  const rows: Record<string, number> = {};
  for (const table of manifest.tables)
    for (const path of pathsOf(table.name)) {
      // Not even the manifest has the file that its own table needs.
      if (!listed.has(path)) problems.push({ code: 'package/missing-file', path });
      const counter = there.has(path) && listed.has(path) ? counters.get(path) : undefined;
      if (!counter) continue;
      const found = counter.rows;
      rows[table.name] = found ?? 0;
      if (found !== table.rows)
        problems.push({ code: 'package/rows-differ', path, detail: { found: found ?? '?', rows: table.rows } });
    }
  return { problems, rows };
}
