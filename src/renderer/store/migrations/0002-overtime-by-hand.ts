import type { RowMigration } from './migration.ts';

/**
 * Version 2: overtime can be set by hand, and punches are read per person and day.
 * Records of version 1 have no `overtimeMinutes`; none was ever set, so it is null. The punch index is new.
 */
export const overtimeByHand: RowMigration = {
  to: 2,
  indexes: { punches: 'id, day, [staffId+day], importId, number' },
  up: (table, row) => (table === 'attendance' ? { ...row, overtimeMinutes: row['overtimeMinutes'] ?? null } : row),
};
