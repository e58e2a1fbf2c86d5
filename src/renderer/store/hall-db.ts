import Dexie, { type Table } from 'dexie';
import { firstIndexes } from './migrations/0001-first.ts';
import { migrations } from './migrations/index.ts';
import type { LooseRow } from './migrations/migration.ts';
import type { HallTables, TableName } from './tables.ts';

/** How far the journal has been applied, and how many records that left in each table. */
export interface AppliedMark {
  readonly id: 'applied';
  readonly seq: number;
  readonly hash: string;
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
}

/** The tables that a store of this version has: the first ones and those that the migrations up to it brought. */
const tablesAt = (version: number): string[] => [
  ...new Set([firstIndexes, ...migrations.filter((m) => m.to <= version).map((m) => m.indexes)].flatMap((i) => Object.keys(i))),
];

/** The working copy of the book in IndexedDB. The journal is the truth; this can always be rebuilt from it. */
export class HallDb extends Dexie {
  readonly meta: Table<AppliedMark, string>;

  constructor(name = 'hallkeeper') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ ...firstIndexes, meta: 'id' });
    for (const step of migrations)
      this.version(step.to)
        .stores(step.indexes)
        .upgrade(async (tx) => {
          for (const table of tablesAt(step.to))
            await tx
              .table<LooseRow, string>(table)
              .toCollection()
              .modify((row, ref) => {
                ref.value = step.up(table, row);
              });
        });
    this.meta = this.table('meta');
  }

  of<T extends TableName>(name: T): Table<HallTables[T], string> {
    return this.table(name);
  }
}
