import type { Instant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { Writer } from '#src/shared/domain/core/void-record.ts';
import type { Incident, IncidentFacts, IncidentKind } from './types.ts';

/** What one key knows: everything else is written while it is handled. */
export interface OpenInput {
  readonly kind: IncidentKind;
  /** The hall's own name of the kind: the title until there is a better one. */
  readonly kindName: string;
  readonly hallId: string;
  readonly planVersionId: string;
}

export const blankFacts: IncidentFacts = {
  nature: '',
  scope: '',
  deaths: 0,
  seriouslyInjured: 0,
  slightlyInjured: 0,
  hospitalised: 0,
  missing: 0,
  lossFen: 0,
  trend: '',
  leaders: '',
  proposal: '',
  unit: '',
  other: '',
};

/** 新事件: the record exists and its clock runs at once; occurred, discovered and entered are now until somebody says otherwise. */
export const openIncident = (input: OpenInput, id: string, number: string, { now, by }: Writer): Incident => ({
  id,
  number,
  kind: input.kind,
  severity: '',
  title: input.kindName,
  hallId: input.hallId,
  counterId: '',
  place: '',
  occurredAt: now,
  discoveredAt: now,
  enteredAt: now,
  by,
  source: '',
  planVersionId: input.planVersionId,
  stepOwners: {},
  state: 'open',
  handledAt: '',
  closedAt: '',
  facts: blankFacts,
  photos: [],
  appraisal: null,
});

/** What may be written or put right until it is closed. When it was entered is never changed. */
export type IncidentPart = Partial<
  Pick<
    Incident,
    | 'kind'
    | 'severity'
    | 'title'
    | 'hallId'
    | 'counterId'
    | 'place'
    | 'occurredAt'
    | 'discoveredAt'
    | 'source'
    | 'planVersionId'
    | 'stepOwners'
    | 'photos'
    | 'appraisal'
  >
> & { readonly facts?: Partial<IncidentFacts> };

const people = ['deaths', 'seriouslyInjured', 'slightlyInjured', 'hospitalised', 'missing', 'lossFen'] as const;

/**
 * Changes the facts. Refusals: `incident/closed`, `incident/title`, `incident/future` (it cannot have happened after now),
 * `incident/order` (it is discovered after it occurred), `incident/count` (whole numbers from 0).
 */
export function writeFacts(incident: Incident, part: IncidentPart, now: Instant): Result<Incident, Problem> {
  if (incident.state === 'closed') return err({ code: 'incident/closed', detail: { number: incident.number } });
  const { facts, ...head } = part;
  const after: Incident = { ...incident, ...head, facts: { ...incident.facts, ...facts } };
  if (after.title.trim() === '') return err({ code: 'incident/title', at: 'title' });
  if (after.occurredAt > now) return err({ code: 'incident/future', at: 'occurredAt' });
  if (after.discoveredAt < after.occurredAt) return err({ code: 'incident/order', at: 'discoveredAt' });
  if (people.some((p) => !Number.isInteger(after.facts[p]) || after.facts[p] < 0)) return err({ code: 'incident/count' });
  return ok(after);
}
