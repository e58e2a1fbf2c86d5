import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/**
 * Data tables that differ between two versions, by name (`attendance`, `roster` …). PDFs and the workbook carry their time of making,
 * so only the tables tell whether anything changed.
 */
export function changedTables(before: MonthFile, after: MonthFile): string[] {
  const hashes = new Map(before.files.map((f) => [f.path, f.sha256]));
  return after.files.flatMap((f) => {
    const name = /^tables\/(.+)\.json$/.exec(f.path)?.[1];
    return name && name !== 'schema' && hashes.get(f.path) !== f.sha256 ? [name] : [];
  });
}
