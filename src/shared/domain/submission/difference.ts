/** Marks of a table's rows by what a person calls them: a record's id, or a person with one mark for each day. */
export type RowDigest = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What changed in one table between two versions. `days` only where a person's days changed. */
export interface TableDifference {
  readonly table: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly key: string; readonly days: readonly number[] }[];
}

/** Four hex digits of a mark stand for one day. */
const DAY_MARK = 4;
const DAYS = 31;

/** FNV-1a, 32 bits: tells two rows apart; nothing is proved by it. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Rows of a person and a day are marked day by day, punches by person, everything else by its id. */
export const digestOf = (tables: readonly { readonly name: string; readonly rows: readonly Row[] }[]): RowDigest =>
  Object.fromEntries(tables.map(({ name, rows }) => [name, digestRows(rows)]));

function digestRows(rows: readonly Row[]): Record<string, string> {
  const byKey = Map.groupBy(rows, (row) => String(row['staffId'] || row['id'] || row['number'] || row['day'] || ''));
  return Object.fromEntries([...byKey].map(([key, own]) => [key, own.every(isDay) ? dayMarks(own) : mark(JSON.stringify(own))]));
}

const isDay = (row: Row): boolean => row['staffId'] !== undefined && typeof row['day'] === 'string';

function dayMarks(rows: readonly Row[]): string {
  const byDay = Map.groupBy(rows, (row) => Number(String(row['day']).slice(8)));
  return Array.from({ length: DAYS }, (_, i) => {
    const own = byDay.get(i + 1);
    return own ? mark(JSON.stringify(own)).slice(0, DAY_MARK) : '0'.repeat(DAY_MARK);
  }).join('');
}

/** Tables that differ, in the order of `after`. A table that the version before did not have is left out: nothing is known of it. */
export function differences(before: RowDigest, after: RowDigest): TableDifference[] {
  return Object.entries(after).flatMap(([table, rows]): TableDifference[] => {
    const old = before[table];
    if (!old) return [];
    const added = Object.keys(rows).filter((key) => old[key] === undefined);
    const removed = Object.keys(old).filter((key) => rows[key] === undefined);
    const changed = Object.entries(rows).flatMap(([key, now]) => {
      const was = old[key];
      return was === undefined || was === now ? [] : [{ key, days: changedDays(was, now) }];
    });
    return added.length + removed.length + changed.length === 0 ? [] : [{ table, added, removed, changed }];
  });
}

function changedDays(was: string, now: string): number[] {
  if (was.length !== DAYS * DAY_MARK || now.length !== was.length) return [];
  return Array.from({ length: DAYS }, (_, i) => i).flatMap((i) => {
    const [from, to] = [i * DAY_MARK, (i + 1) * DAY_MARK];
    return was.slice(from, to) === now.slice(from, to) ? [] : [i + 1];
  });
}
