import { unpackChanges } from '#src/shared/domain/attendance/punches/pack.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import type { AppliedMark, HallDb } from './hall-db.ts';
import { migrateRow } from './migrations/index.ts';
import type { LooseRow } from './migrations/migration.ts';
import { SCHEMA_VERSION, type TableName, tableNames } from './tables.ts';

/** The part of a journal line that the store needs. */
export interface AppliedEntry {
  readonly seq: number;
  readonly hash: string;
  readonly schema: number;
  readonly changes: readonly RecordChange[];
}

export const emptyMark: AppliedMark = { id: 'applied', seq: 0, hash: '0'.repeat(64), counts: {} };

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);
const isRow = (value: unknown): value is LooseRow =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Records written at once: a large import is told of as it goes. */
const CHUNK = 4_000;

/** Applies entries and moves the mark in one durable transaction: all of them or none. `onShare` tells how much is written, 0 … 1. */
export async function applyEntries(
  db: HallDb,
  packed: readonly AppliedEntry[],
  onShare: (share: number) => void = () => undefined,
): Promise<AppliedMark> {
  const entries = packed.map((e) => ({ ...e, changes: unpackChanges(e.changes) }));
  const touched = [...new Set(entries.flatMap((e) => e.changes.map((c) => c.table)))].filter(isTable);
  return db.transaction('rw', ['meta', ...touched], async () => {
    const mark = (await db.meta.get('applied')) ?? emptyMark;
    const counts: Partial<Record<TableName, number>> = { ...mark.counts };
    const latest = latestRows(entries, counts);
    const total = [...latest.values()].reduce((sum, rows) => sum + rows.size, 0);
    let done = 0;
    for (const [table, rows] of latest)
      await writeRows(db, table, rows, (written) => {
        done += written;
        onShare(done / total);
      });
    const last = entries.at(-1);
    const next = last ? { id: 'applied' as const, seq: last.seq, hash: last.hash, counts } : mark;
    await db.meta.put(next);
    return next;
  });
}

/** Last value of each touched record (null = gone), counting how tables grow and shrink on the way. */
function latestRows(entries: readonly AppliedEntry[], counts: Partial<Record<TableName, number>>) {
  const latest = new Map<TableName, Map<string, LooseRow | null>>();
  for (const entry of entries)
    for (const change of entry.changes) {
      if (!isTable(change.table)) continue;
      counts[change.table] = (counts[change.table] ?? 0) + (change.after === null ? 0 : 1) - (change.before === null ? 0 : 1);
      const rows = latest.get(change.table) ?? new Map<string, LooseRow | null>();
      const after = isRow(change.after) ? change.after : null;
      rows.set(change.id, after && entry.schema < SCHEMA_VERSION ? migrateRow(change.table, after, entry.schema) : after);
      latest.set(change.table, rows);
    }
  return latest;
}

async function writeRows(
  db: HallDb,
  table: TableName,
  rows: ReadonlyMap<string, LooseRow | null>,
  onWritten: (count: number) => void,
): Promise<void> {
  const puts: LooseRow[] = [];
  const gone: string[] = [];
  for (const [id, row] of rows) {
    if (row) puts.push(row);
    else gone.push(id);
  }
  const target = db.table<LooseRow, string>(table);
  for (const part of chunksOf(puts)) {
    await target.bulkPut([...part]);
    onWritten(part.length);
  }
  for (const part of chunksOf(gone)) {
    await target.bulkDelete([...part]);
    onWritten(part.length);
  }
}

const chunksOf = <T>(list: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));
