import { newRoom } from '#src/renderer/commands/spreadsheet/grid/grid-builder.ts';
import { delimitedGrid } from '#src/renderer/commands/spreadsheet/grid/open-delimited.ts';
import { openFile } from '#src/renderer/commands/spreadsheet/grid/open-file.ts';
import type { OpenedText, TextEncoding } from '#src/renderer/commands/spreadsheet/grid/opened.ts';
import { parseAttlog } from '#src/shared/domain/attendance/punches/attlog.ts';
import type { ColumnMapping, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { mappingOf } from '#src/shared/domain/attendance/punches/named-columns.ts';
import { isKnownGrid, readGrids } from '#src/shared/domain/attendance/punches/read-grids.ts';
import type { PunchReading } from '#src/shared/domain/attendance/punches/reading.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** A file of punches, understood. */
export interface ReadPunches {
  readonly reading: PunchReading;
  readonly encoding: TextEncoding;
  /** The workbook carries macros; they were not run. */
  readonly macros: boolean;
  /** The beginning of a plain table, so that its columns can be named otherwise; null for every other kind. */
  readonly table: Grid | null;
  /** The mapping by which the table was read; null when its headings are known. */
  readonly mapping: ColumnMapping | null;
}

/** Why a file gives no punches, with what was found in it as far as it goes. */
export interface PunchTrouble extends Problem {
  readonly encoding?: TextEncoding;
  /** Tables whose columns nobody has named yet: what a mapping is asked from. */
  readonly grids?: readonly Grid[];
  /** Known, but without a single punch. */
  readonly reading?: PunchReading;
}

/** A year of 500 people has about 25 MB; what is larger is no file of punches, bytes. */
export const MOST_BYTES = 50_000_000;
/** The largest file takes a few seconds; a damaged one that keeps its reader busy for so long is given up, ms. */
export const LONGEST_READ = 20_000;
/** Characters from which a text is told to be a table or a log. */
const SAMPLE = 60_000;
/** Rows of an unknown table that are handed back for naming its columns. */
const SHOWN_ROWS = 30;

/**
 * Reads punches from the bytes of a file, recognised by its content: machine log, 员工刷卡记录表, 企业微信, 钉钉, or any table whose headings
 * are known or named by one of `mappings`. A file without a single punch is a problem with a code.
 */
export async function readPunches(
  bytes: Uint8Array,
  name: string,
  mappings: readonly ColumnMapping[] = [],
): Promise<Result<ReadPunches, PunchTrouble>> {
  if (bytes.length === 0) return err({ code: 'punch/empty', detail: { name } });
  const opened = await openFile(bytes);
  if (opened.kind === 'trouble')
    return err({ code: opened.code, detail: { name, ...(opened.size === undefined ? {} : { size: opened.size }) } });
  const { encoding } = opened;
  const macros = opened.kind === 'grids' && opened.macros;
  const grids = opened.kind === 'grids' ? opened.grids : textGrids(opened, name, mappings);
  const reading = grids ? readGrids(grids, name, mappings) : opened.kind === 'text' ? parseAttlog(opened.text) : 'no-columns';
  if (typeof reading !== 'string' && reading.punches.length > 0)
    return ok({ reading, encoding, macros, ...tableOf(grids, reading, mappings) });
  if (typeof reading !== 'string' && (grids || (opened.kind === 'text' && isLog(opened.text))))
    return err({ code: 'punch/no-punches', detail: { name }, encoding, reading });
  if (reading === 'no-period') return err({ code: 'punch/no-period', detail: { name }, encoding });
  const unknown = unknownTables(
    opened.kind === 'grids' ? opened.grids : [delimitedGrid(opened.text.slice(0, SAMPLE), newRoom())],
  );
  return unknown.length > 0
    ? err({ code: 'punch/columns', detail: { name }, encoding, grids: unknown })
    : err({ code: 'punch/not-a-log', detail: { name } });
}

/** Of a plain table what is needed to name its columns (again). */
function tableOf(grids: readonly Grid[] | null, reading: PunchReading, mappings: readonly ColumnMapping[]) {
  const known =
    grids?.find((g) => mappingOf(g, mappings)) ?? (reading.format === 'table' ? unknownTables(grids ?? [])[0] : undefined);
  return {
    table: known ? { ...known, rows: known.rows.slice(0, SHOWN_ROWS) } : null,
    mapping: (known && reading.format === 'table' ? mappingOf(known, mappings) : undefined) ?? null,
  };
}

/** Most lines begin as a machine's do, even where none of them can be read. */
function isLog(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split(/[\r\n]+/)
    .filter((l) => l.trim() !== '');
  return lines.filter((l) => /^\s*"?\w{1,24}"?[\s,;]+"?\d{4}[-/.]\d/.test(l)).length * 2 > lines.length;
}

/** The text as a table when its head is one. Looking at the head is enough: a log has none. */
function textGrids(opened: OpenedText, name: string, mappings: readonly ColumnMapping[]): readonly Grid[] | null {
  const head = delimitedGrid(opened.text.slice(0, SAMPLE), newRoom());
  return isKnownGrid(head, name, mappings) ? [delimitedGrid(opened.text, newRoom())] : null;
}

/** A table has at least two columns in at least two rows. */
const unknownTables = (grids: readonly Grid[]): Grid[] =>
  grids
    .filter((g) => g.rows.filter((r) => r.cells.filter((c) => c !== '').length >= 2).length >= 2)
    .map((g) => ({ ...g, rows: g.rows.slice(0, SHOWN_ROWS) }));
