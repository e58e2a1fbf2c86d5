import type { Combined } from './combined.ts';
import { LAKE_FORMAT } from './lake-folder.ts';
import type { Sentence } from './summary.ts';

/** `packages.json`: what the lake was made from. No time in it: the same packages give the same bytes. */
export const indexOf = (combined: Combined, sentence: Sentence): object => ({
  format: LAKE_FORMAT,
  complete: true,
  halls: combined.halls,
  months: combined.months,
  tables: combined.tables,
  packages: combined.packages.map(({ report: r, outcome }) => ({
    file: r.file,
    outcome,
    hall: r.hall,
    month: r.month,
    version: r.version,
    keyId: r.keyId,
    manifestSha256: r.manifestSha256,
    sha256: r.sha256,
    encrypted: r.encrypted,
    rows: r.rows,
    problems: r.problems.map((p) => ({ code: p.code, ...(p.path === undefined ? {} : { path: p.path }), message: sentence(p) })),
  })),
});
