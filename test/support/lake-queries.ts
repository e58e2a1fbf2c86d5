import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/** The questions of docs/bureau-lake.md with their SQL, as a reader of that page would copy them. */
export interface LakeQueries {
  readonly setup: string;
  readonly compact: string;
  readonly questions: readonly { readonly title: string; readonly sql: string }[];
}

export function lakeQueries(): LakeQueries {
  const page = readFileSync('docs/bureau-lake.md', 'utf8');
  const block = (kind: string): string => new RegExp(`\`\`\`sql ${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
  const numbered = [...page.matchAll(/^(\d+\. .*)\n```sql\n([\s\S]*?)```/gm)].map((m) => ({
    title: m[1] ?? '',
    sql: m[2] ?? '',
  }));
  const [, packages] = /question too:\n```sql\n([\s\S]*?)```/.exec(page) ?? [];
  return {
    setup: block('setup'),
    compact: block('compact'),
    questions: [...numbered, { title: 'packages', sql: packages ?? '' }],
  };
}

export interface OpenLake {
  readonly ask: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => void;
}

/** Opens a lake in DuckDB as the page says; `memory` bounds what the engine may take. */
export async function openLake(folder: string, memory = '1GB'): Promise<OpenLake> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  await ask(lakeQueries().setup);
  return {
    ask,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
