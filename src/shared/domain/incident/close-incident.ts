import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import { isPending } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { Incident, IncidentReport } from './types.ts';

/** What an incident still lacks before it can be closed. */
export type ClosingNeed = 'kind' | 'severity' | 'nature' | 'handled' | 'followUps' | 'finalReport';

const live = (reports: readonly IncidentReport[]): IncidentReport[] => reports.filter((r) => !r.voided);

/** 结案前还差什么 (product.md: never with open actions or without a type). */
export function closingNeeds(
  incident: Incident,
  reports: readonly IncidentReport[],
  followUps: readonly Rectification[],
): ClosingNeed[] {
  const needs: [ClosingNeed, boolean][] = [
    ['kind', incident.kind === ''],
    ['severity', incident.severity === ''],
    ['nature', incident.facts.nature.trim() === ''],
    ['handled', incident.state === 'open'],
    ['followUps', followUps.some(isPending)],
    ['finalReport', !live(reports).some((r) => r.kind === 'final')],
  ];
  return needs.flatMap(([need, missing]) => (missing ? [need] : []));
}

/** 处置结束: nobody is in danger any more, the papers begin. */
export const endHandling = (incident: Incident, { now }: Pick<Writer, 'now'>): Result<Incident, Problem> =>
  incident.state === 'open' ? ok({ ...incident, state: 'handled', handledAt: now }) : err({ code: 'incident/not-open' });

/** 结案: only with everything there (`incident/needs`). */
export function closeIncident(
  incident: Incident,
  reports: readonly IncidentReport[],
  followUps: readonly Rectification[],
  { now }: Pick<Writer, 'now'>,
): Result<Incident, Problem> {
  if (incident.state !== 'handled')
    return err({
      code: incident.state === 'closed' ? 'incident/closed' : 'incident/not-handled',
      detail: { number: incident.number },
    });
  const count = closingNeeds(incident, reports, followUps).length;
  if (count > 0) return err({ code: 'incident/needs', detail: { count } });
  return ok({ ...incident, state: 'closed', closedAt: now });
}

/** 重新打开 a closed one, with a reason (`incident/reopen-reason`). */
export function reopenIncident(incident: Incident, reason: string): Result<Incident, Problem> {
  if (incident.state !== 'closed') return err({ code: 'incident/not-closed' });
  if (reason.trim() === '') return err({ code: 'incident/reopen-reason', at: 'reason' });
  return ok({ ...incident, state: 'handled', closedAt: '' });
}
