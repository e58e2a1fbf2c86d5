import type { RowMigration } from './migration.ts';

/** Version 7: people, appraisal, settlement, ledgers and documents have tables. Rows of other tables are not touched. */
export const people: RowMigration = {
  to: 7,
  indexes: {
    ledgerKinds: 'id',
    ledgerEntries: 'id, number, day, state, [kindId+day]',
    intakeKinds: 'id',
    intakeDays: 'id, day, [hallId+day]',
  },
  up: (_table, row) => row,
};
