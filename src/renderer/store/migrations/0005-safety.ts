import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import type { RowMigration } from './migration.ts';

/**
 * Version 5: incidents, complaints, emergency plans, drills, equipment, patrols and rectifications have tables, and the settings have
 * their numbers, and the rules of attendance one number more. Settings of version 4 know nothing of them; they get the defaults.
 */
export const safety: RowMigration = {
  to: 5,
  indexes: {
    incidents: 'id, number, occurredAt, state',
    incidentEntries: 'id, incidentId',
    incidentPeople: 'id, incidentId',
    incidentReports: 'id, incidentId',
    cctvRetrievals: 'id, incidentId, at',
    complaints: 'id, number, receivedAt, state',
    emergencyPlans: 'id, kind',
    planVersions: 'id, planId',
    drills: 'id, number, planId, day, state',
    equipment: 'id, number, hallId',
    equipmentChecks: 'id, equipmentId, day',
    patrolPlans: 'id, hallId',
    patrolRounds: 'id, planId, day, [hallId+day]',
    rectifications: 'id, number, [source+sourceId], state, dueOn',
  },
  up: (table, row) =>
    table === 'settings'
      ? {
          ...row,
          rules: { ...defaultRules, ...(row['rules'] as object | undefined) },
          safety: { ...defaultSafety, ...(row['safety'] as object | undefined) },
        }
      : row,
};
