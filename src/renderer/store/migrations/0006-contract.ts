import type { RowMigration } from './migration.ts';

/** Version 6: why a month was sent although something was missing has a table. Rows of other tables are not touched. */
export const contract: RowMigration = {
  to: 6,
  indexes: {
    openReasons: 'id, month',
  },
  up: (_table, row) => row,
};
