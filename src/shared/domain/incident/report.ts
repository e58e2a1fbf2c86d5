import { addDays, type DayKey, type Instant } from '#src/shared/domain/core/day.ts';
import { plusMinutes } from '#src/shared/domain/core/instant.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { SafetySettings } from './safety-settings.ts';
import { inTime } from './timeline.ts';
import type { Incident, IncidentEntry, IncidentPerson, IncidentReport } from './types.ts';

type Kind = IncidentReport['kind'];
const live = (reports: readonly IncidentReport[]): IncidentReport[] => reports.filter((r) => !r.voided);

/** Which report F9 writes next: the first, then follow-ups, the final one when the handling is over; none after the final one. */
export function nextReport(incident: Incident, reports: readonly IncidentReport[]): Kind | null {
  const made = live(reports);
  if (made.some((r) => r.kind === 'final')) return null;
  if (made.length === 0) return 'first';
  return incident.state === 'open' ? 'followUp' : 'final';
}

/**
 * 初报、续报、终报: a numbered version that holds the record as it is now, without health notes. Refusals: `incident/no-report` after the
 * final one or in the wrong order, `incident/nature` for a final report without it.
 */
export function makeReport(
  incident: Incident,
  entries: readonly IncidentEntry[],
  people: readonly IncidentPerson[],
  reports: readonly IncidentReport[],
  input: { readonly id: string; readonly kind: Kind; readonly urgency: IncidentReport['urgency'] },
  { now, by }: Writer,
): Result<IncidentReport, Problem> {
  const next = nextReport(incident, reports);
  const fits = next === input.kind || (next === 'final' && input.kind === 'followUp');
  if (!fits) return err({ code: 'incident/no-report' });
  if (input.kind === 'final' && incident.facts.nature.trim() === '') return err({ code: 'incident/nature', at: 'nature' });
  return ok({
    ...input,
    incidentId: incident.id,
    serial: reports.length + 1,
    madeAt: now,
    by,
    signedBy: '',
    sentTo: '',
    sentAt: '',
    incident,
    entries: inTime(entries),
    people: people.filter((p) => !p.voided).map(({ healthNote: _, ...person }) => person),
  });
}

/** 初报期限 (生产安全事故报告和调查处理条例9): so many minutes after it occurred. */
export const firstReportDue = (incident: Incident, safety: SafetySettings): Instant =>
  plusMinutes(incident.occurredAt, safety.firstReportMinutes);

/** 补报期限 (条例13): changes in casualties within 30 days, fire 7. '' when nobody was hurt. */
export function casualtyWatch(incident: Incident, safety: SafetySettings): DayKey | '' {
  const { deaths, seriouslyInjured, slightlyInjured, hospitalised, missing } = incident.facts;
  if (deaths + seriouslyInjured + slightlyInjured + hospitalised + missing === 0) return '';
  return addDays(incident.occurredAt.slice(0, 10), incident.kind === 'fire' ? safety.fireFollowUpDays : safety.followUpDays);
}
