import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withPackage } from '#src/main/packages/open/with-package.ts';
import { readClosing } from '#src/main/packages/verify/closing-files.ts';
import { ParquetRows } from '#src/main/packages/verify/parquet-rows.ts';
import type { VerifyOptions } from '#src/main/packages/verify/verify-package.ts';
import type { OpenZip } from '#src/main/packages/zip/open-zip.ts';
import type { PackageManifest } from '#src/shared/domain/submission/package/manifest.ts';

/** A table of one package, laid out as files. */
export interface ExtractedTable {
  readonly name: string;
  readonly rows: number;
  readonly parquet: string;
  /** Null when it was not asked for. */
  readonly csv: string | null;
  /** Columns of plain numbers. */
  readonly numbers: ReadonlySet<string>;
}

/**
 * Lays a package's tables out as files, comparing every byte with the manifest once more: null when it is no longer the package that
 * was verified. `place` gives a file for a name in the package, null when that file is not wanted.
 */
export function extractTables(
  file: string,
  manifestSha256: string,
  options: VerifyOptions,
  place: (name: string) => string | null,
): Promise<ExtractedTable[] | null> {
  return withPackage(
    file,
    options.unlock,
    async (zip) => {
      const closing = await readClosing(zip, '');
      if (!closing.ok || closing.value.manifestSha256 !== manifestSha256) return null;
      const tables: ExtractedTable[] = [];
      for (const { name, rows } of closing.value.manifest.tables) {
        const footer = new ParquetRows();
        const parquet = place(`tables/${name}.parquet`);
        const csv = place(`tables/${name}.csv`);
        if (!parquet || !(await extract(zip, closing.value.manifest, `tables/${name}.parquet`, parquet, footer))) return null;
        if (csv && !(await extract(zip, closing.value.manifest, `tables/${name}.csv`, csv, null))) return null;
        tables.push({ name, rows, parquet, csv, numbers: csv ? footer.numbers : new Set() });
      }
      return tables;
    },
    () => null,
  );
}

const SMALL = 1_000_000;

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const list: Buffer[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
}

/** False when the entry is not what the manifest says. */
async function extract(
  zip: OpenZip,
  manifest: PackageManifest,
  name: string,
  target: string,
  footer: ParquetRows | null,
): Promise<boolean> {
  const entry = zip.entries.find((e) => e.name === name);
  const listed = manifest.files.find((f) => f.path === name);
  if (!entry || !listed || entry.size !== listed.size) return false;
  const hash = createHash('sha256');
  let torn = false;
  async function* through(from: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const chunks = from[Symbol.asyncIterator]();
    for (;;) {
      // Only reading may show that the package changed; trouble with writing is another matter and thrown.
      const next = await chunks.next().catch(() => null);
      torn ||= next === null;
      if (!next || next.done) return;
      hash.update(next.value);
      footer?.add(next.value);
      yield next.value;
    }
  }
  // Opened, written and closed once: a stream would ask the disk many times for a few kilobytes.
  if (entry.size <= SMALL) await writeFile(target, Buffer.concat(await all(through(zip.read(entry)))));
  else await pipeline(Readable.from(through(zip.read(entry))), createWriteStream(target));
  return !torn && hash.digest('hex') === listed.sha256;
}
