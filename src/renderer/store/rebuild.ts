import { emptyMark } from './apply-entry.ts';
import type { AppliedMark, HallDb } from './hall-db.ts';
import { parseChunk } from './snapshot-codec.ts';
import { type TableName, tableNames } from './tables.ts';

/** Empties every table and the mark. */
export async function clearStore(db: HallDb): Promise<void> {
  await db.transaction('rw', ['meta', ...tableNames], async () => {
    for (const table of tableNames) await db.table(table).clear();
    await db.meta.put(emptyMark);
  });
}

/** Loads one snapshot chunk into an emptied store. Unknown tables (a newer version's) are refused by returning false. */
export async function loadChunk(db: HallDb, table: string, ndjson: string, schema: number): Promise<boolean> {
  if (!(tableNames as readonly string[]).includes(table)) return false;
  await db.table(table).bulkPut(parseChunk(table, ndjson, schema));
  return true;
}

/** Says how far the loaded snapshot goes. */
export async function markLoaded(db: HallDb, seq: number, hash: string): Promise<AppliedMark> {
  const mark: AppliedMark = { id: 'applied', seq, hash, counts: await countRows(db) };
  await db.meta.put(mark);
  return mark;
}

export async function countRows(db: HallDb): Promise<Record<TableName, number>> {
  const counted = await Promise.all(tableNames.map(async (table) => [table, await db.table(table).count()] as const));
  return Object.fromEntries(counted) as Record<TableName, number>;
}

/** True when every table holds as many records as the mark says: a log that lost rows does not pass. */
export async function countsAgree(db: HallDb, mark: AppliedMark): Promise<boolean> {
  const counts = await countRows(db);
  return tableNames.every((table) => counts[table] === (mark.counts[table] ?? 0));
}
