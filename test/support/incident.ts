import { openIncident } from '#src/shared/domain/incident/open-incident.ts';
import type { Incident, IncidentEntry } from '#src/shared/domain/incident/types.ts';

export const incidentWriter = { now: '2026-09-23T10:18:55+08:00', by: '周敏' };

/** Somebody has fainted in the waiting area; opened by one key. */
export const anIncident = (over: Partial<Incident> = {}): Incident => ({
  ...openIncident(
    { kind: 'illness', kindName: '突发疾病', hallId: 'hall-1', planVersionId: 'version-1' },
    'incident-1',
    'SJ-2026-0023',
    incidentWriter,
  ),
  ...over,
});

export const anEntry = (over: Partial<IncidentEntry> = {}): IncidentEntry => ({
  id: 'entry-1',
  incidentId: 'incident-1',
  at: incidentWriter.now,
  enteredAt: incidentWriter.now,
  by: '周敏',
  kind: 'note',
  text: '等候区第二排，一位老人从座椅滑倒',
  stepId: '',
  whom: '',
  ...over,
});
