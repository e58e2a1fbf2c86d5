import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Incident } from '#src/shared/domain/incident/types.ts';
import type { MonthFacts } from './month-facts.ts';
import type { TableRow } from './tables-schema.ts';

interface SafetyTables {
  readonly corrections: readonly TableRow<'corrections'>[];
  readonly incidents: readonly TableRow<'incidents'>[];
  readonly complaints: readonly TableRow<'complaints'>[];
  readonly drills: readonly TableRow<'drills'>[];
  readonly rectifications: readonly TableRow<'rectifications'>[];
}

const casualties = ({ facts }: Incident): number =>
  facts.deaths + facts.seriouslyInjured + facts.slightlyInjured + facts.hospitalised + facts.missing;

const corrections = (facts: MonthFacts): SafetyTables['corrections'] =>
  facts.corrections.map(({ staffId, day, at, reason, approvedBy, afterLock, voided }) => ({
    staffId,
    day,
    correctedAt: at,
    reason,
    approvedBy,
    afterLock,
    voided: voided !== undefined,
  }));

const incidents = (facts: MonthFacts): SafetyTables['incidents'] =>
  facts.incidents.map((i) => ({
    id: i.id,
    number: i.number,
    kind: i.kind,
    severity: i.severity,
    title: i.title,
    hallId: i.hallId,
    occurredAt: i.occurredAt,
    state: i.state,
    casualties: casualties(i),
    lossFen: i.facts.lossFen,
  }));

const complaints = (facts: MonthFacts): SafetyTables['complaints'] =>
  facts.complaints.map((c) => ({
    id: c.id,
    number: c.number,
    receivedAt: c.receivedAt,
    channel: c.channel,
    topic: c.topic,
    hallId: c.hallId,
    state: c.state,
    outcome: c.outcome,
    satisfaction: c.satisfaction,
  }));

const drills = (facts: MonthFacts): SafetyTables['drills'] =>
  facts.drills.map((d) => ({
    id: d.id,
    number: d.number,
    planId: d.planId,
    title: d.title,
    day: d.day,
    form: d.form,
    state: d.state,
    expected: rollFigures(d).expected,
    seen: rollFigures(d).seen,
    conclusion: d.evaluation?.conclusion ?? '',
  }));

const rectifications = (facts: MonthFacts): SafetyTables['rectifications'] =>
  facts.rectifications.map(({ id, number, source, finding, foundOn, dueOn, state }) => ({
    id,
    number,
    source,
    finding,
    foundOn,
    dueOn,
    state,
  }));

/** Corrections, incidents, complaints, drills and findings of the month; nobody who came to the hall is named. */
export const safetyRows = (facts: MonthFacts): SafetyTables => ({
  corrections: corrections(facts),
  incidents: incidents(facts),
  complaints: complaints(facts),
  drills: drills(facts),
  rectifications: rectifications(facts),
});
