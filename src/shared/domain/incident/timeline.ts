import type { Instant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Incident, IncidentEntry } from './types.ts';

export type EntryInput = Pick<IncidentEntry, 'kind' | 'text' | 'stepId' | 'whom'> & {
  /** '' = now. */
  readonly at: Instant | '';
};

/**
 * 记一条: added, never changed (突发事件应对法61). Refusals: `incident/closed`, `incident/empty-entry`, `incident/future`, and
 * `incident/stamped` for a step that has a time which is not struck through.
 */
export function writeEntry(
  incident: Incident,
  entries: readonly IncidentEntry[],
  input: EntryInput,
  id: string,
  { now, by }: Writer,
): Result<IncidentEntry, Problem> {
  if (incident.state === 'closed') return err({ code: 'incident/closed', detail: { number: incident.number } });
  const text = input.text.trim();
  if (text === '') return err({ code: 'incident/empty-entry', at: 'text' });
  const at = input.at === '' ? now : input.at;
  if (at > now) return err({ code: 'incident/future', at: 'at' });
  if (input.kind === 'step' && stampOf(entries, input.stepId)) return err({ code: 'incident/stamped', detail: { text } });
  return ok({ ...input, id, incidentId: incident.id, at, text, enteredAt: now, by });
}

/** The time of a step that stands. */
export const stampOf = (entries: readonly IncidentEntry[], stepId: string): IncidentEntry | undefined =>
  stepId === '' ? undefined : entries.find((e) => e.stepId === stepId && !e.struck);

/** 划去 with a reason: the line stays readable. Refusals: `incident/closed`, `incident/struck`, `incident/strike-reason`. */
export function strikeEntry(
  incident: Incident,
  entry: IncidentEntry,
  reason: string,
  { now, by }: Writer,
): Result<IncidentEntry, Problem> {
  if (incident.state === 'closed') return err({ code: 'incident/closed', detail: { number: incident.number } });
  if (entry.struck) return err({ code: 'incident/struck' });
  if (reason.trim() === '') return err({ code: 'incident/strike-reason', at: 'reason' });
  return ok({ ...entry, struck: { at: now, by, reason: reason.trim() } });
}

/** In order of what happened; lines of one moment as they were written. */
export const inTime = (entries: readonly IncidentEntry[]): IncidentEntry[] =>
  [...entries].sort((a, b) => (a.at === b.at ? (a.enteredAt < b.enteredAt ? -1 : 1) : a.at < b.at ? -1 : 1));
