import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import type { RowMigration } from './migration.ts';

/**
 * Version 4: what makes attendance stand up to an inspection has tables (corrections of punches, absences within a day, how overtime
 * is made up for, people's confirmations, remembered columns, attachments), and the rules have their new numbers.
 */
export const attendanceKeeping: RowMigration = {
  to: 4,
  indexes: {
    punchCorrections: 'id, staffId, day',
    partAbsences: 'id, staffId, day',
    overtimeChoices: 'id, day, staffId',
    sheetConfirmations: 'id, month, [month+hallId]',
    punchMappings: 'id',
    attachments: 'id',
  },
  up: (table, row) =>
    table === 'settings' ? { ...row, rules: { ...defaultRules, ...(row['rules'] as object | undefined) } } : row,
};
