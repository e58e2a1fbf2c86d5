import type { HallDb } from './hall-db.ts';
import { migrateRow } from './migrations/index.ts';
import type { LooseRow } from './migrations/migration.ts';
import { type TableName, tableNames } from './tables.ts';

/** Rows a chunk: small enough for one message, large enough to be few. */
const CHUNK_ROWS = 5000;

/** Hands out the whole store as NDJSON chunks, table by table, from one consistent read. */
export async function readChunks(db: HallDb): Promise<{ table: TableName; ndjson: string }[]> {
  const chunks: { table: TableName; ndjson: string }[] = [];
  await db.transaction('r', [...tableNames], async () => {
    for (const table of tableNames) {
      const rows = await db.table(table).toArray();
      for (let i = 0; i < rows.length; i += CHUNK_ROWS)
        chunks.push({
          table,
          ndjson: rows
            .slice(i, i + CHUNK_ROWS)
            .map((row) => JSON.stringify(row))
            .join('\n'),
        });
    }
  });
  return chunks;
}

/** Reads a chunk back into records of the current schema. */
export const parseChunk = (table: string, ndjson: string, schema: number): LooseRow[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => migrateRow(table, JSON.parse(line), schema));
