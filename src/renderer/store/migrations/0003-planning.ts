import { defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import type { RowMigration } from './migration.ts';

/**
 * Version 3: what the planning of a month stands on (leave, wishes, exceptions of demand, changes after publishing) has tables, and
 * the settings say how much each wish of the hall weighs. Settings of version 2 have no weights; they get the defaults.
 */
export const planning: RowMigration = {
  to: 3,
  indexes: {
    leaveRequests: 'id, staffId, from, to',
    leaveEntitlements: 'id, staffId, year',
    rosterWishes: 'id, staffId, day',
    demandExceptions: 'id, demandId, day',
    demandTemplates: 'id, hallId',
    shiftPatterns: 'id',
    rosterChanges: 'id, month, [month+hallId]',
    standbys: 'id, day',
  },
  up: (table, row) => (table === 'settings' ? { ...row, weights: row['weights'] ?? defaultWeights } : row),
};
