import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PackageReport } from '#src/main/packages/verify/report.ts';
import type { VerifyOptions } from '#src/main/packages/verify/verify-package.ts';
import { type ExtractedTable, extractTables } from './extract-tables.ts';
import { type LakeFolder, partName } from './lake-folder.ts';
import { MOST_SHEET_ROWS, TableSheet } from './table-sheet.ts';

/** Writes packages into the lake one after the other: all tables of one, or none. */
export class LakeWriter {
  /** Names of the parts that were written. */
  readonly parts = new Set<string>();
  readonly #folder: LakeFolder;
  readonly #tables = new Map<string, { rows: number; parts: number }>();
  readonly #sheets = new Map<string, TableSheet>();

  /** `newest` are the packages that will be written: their rows decide which tables fit a sheet. */
  constructor(folder: LakeFolder, newest: readonly PackageReport[]) {
    this.#folder = folder;
    const rows = new Map<string, number>();
    for (const report of newest)
      for (const [table, n] of Object.entries(report.rows)) rows.set(table, (rows.get(table) ?? 0) + n);
    for (const table of [...rows.keys()].sort()) {
      this.#tables.set(table, { rows: 0, parts: 0 });
      const fits = (rows.get(table) ?? 0) <= MOST_SHEET_ROWS;
      if (fits) this.#sheets.set(table, new TableSheet(table, folder.work(`sheet-${this.#sheets.size}`)));
    }
  }

  /** False when the file is no longer the package that was verified; nothing of it was written then. */
  async add(file: string, report: PackageReport, options: VerifyOptions): Promise<boolean> {
    const place = (name: string): string | null => {
      const table = path.posix.basename(name, path.posix.extname(name));
      return name.endsWith('.csv') && !this.#sheets.has(table) ? null : this.#folder.work(path.posix.basename(name));
    };
    const tables = await extractTables(file, report.manifestSha256 ?? '', options, place);
    if (!tables) return false;
    for (const table of tables) await this.#put(table, report);
    return true;
  }

  async #put(table: ExtractedTable, { hall, month }: PackageReport): Promise<void> {
    const part = partName(table.name, hall?.code ?? '', month ?? '');
    await this.#folder.put(table.parquet, part);
    this.parts.add(part);
    const total = this.#tables.get(table.name);
    if (total) {
      total.rows += table.rows;
      total.parts++;
    }
    if (!table.csv) return;
    await this.#sheets
      .get(table.name)
      ?.add([hall?.code ?? '', hall?.name ?? '', month ?? ''], createReadStream(table.csv), table.numbers);
    await rm(table.csv);
  }

  get tables(): Readonly<Record<string, { readonly rows: number; readonly parts: number }>> {
    return Object.fromEntries(this.#tables);
  }
  get tooLong(): string[] {
    return [...this.#tables.keys()].filter((name) => !this.#sheets.has(name));
  }
  get sheets(): TableSheet[] {
    return [...this.#sheets.values()];
  }
}
