import type { MonthFile } from '#src/shared/domain/submission/types.ts';

/**
 * Data tables that differ between two versions, by name (`attendance`, `roster` …): a new entry in the book gives
 * every document another time, so only the tables tell whether anything of the month changed.
 */
export function changedTables(before: MonthFile, after: MonthFile): string[] {
  const hashes = new Map(before.files.map((f) => [f.path, f.sha256]));
  return after.files.flatMap((f) => {
    const name = /^tables\/(.+)\.csv$/.exec(f.path)?.[1];
    return name && hashes.get(f.path) !== f.sha256 ? [name] : [];
  });
}
