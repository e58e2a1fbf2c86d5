import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Counter, Hall } from '#src/shared/domain/hall/types.ts';
import type { KindSetting, SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import { inTime } from '#src/shared/domain/incident/timeline.ts';
import type {
  CctvRetrieval,
  Incident,
  IncidentEntry,
  IncidentPerson,
  IncidentReport,
} from '#src/shared/domain/incident/types.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** The register of incidents. */
export interface IncidentBook {
  /** Newest first, voided ones left out. */
  readonly incidents: readonly Incident[];
  readonly halls: readonly Hall[];
  readonly safety: SafetySettings;
}

export const useIncidents = (): IncidentBook | undefined =>
  useHallQuery(async (db) => {
    const [incidents, halls, settings] = await Promise.all([
      db.of('incidents').toArray(),
      db.of('halls').toArray(),
      db.of('settings').get('settings'),
    ]);
    return {
      incidents: incidents.filter((i) => !i.voided).sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1)),
      halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
      safety: (settings ?? defaultSettings).safety,
    };
  }, []);

/** Kinds of incident that the hall uses, in its order. */
export const useIncidentKinds = (): readonly KindSetting[] | undefined =>
  useHallQuery(async (db) => {
    const settings = await db.of('settings').get('settings');
    return (settings ?? defaultSettings).safety.kinds.filter((k) => !k.hidden);
  }, []);

/** How many are being handled now: the red pill. */
export const useOpenIncidents = (): number =>
  useHallQuery(
    (db) =>
      db
        .of('incidents')
        .where('state')
        .equals('open')
        .filter((i) => !i.voided)
        .count(),
    [],
  ) ?? 0;

/** One incident with everything beside it. */
export interface IncidentCase {
  readonly incident: Incident;
  /** In the order in which things happened. */
  readonly entries: readonly IncidentEntry[];
  readonly people: readonly IncidentPerson[];
  readonly reports: readonly IncidentReport[];
  readonly cctv: readonly CctvRetrieval[];
  readonly followUps: readonly Rectification[];
  readonly version: PlanVersion | undefined;
  readonly planTitle: string;
  readonly staff: readonly StaffMember[];
  readonly halls: readonly Hall[];
  readonly counters: readonly Counter[];
  readonly settings: HallSettings;
}

export const useIncident = (id: string): IncidentCase | null | undefined =>
  useHallQuery(
    async (db) => {
      const incident = await db.of('incidents').get(id);
      if (!incident) return null;
      const [entries, people, reports, cctv, followUps, version, staff, halls, counters, settings] = await Promise.all([
        db.of('incidentEntries').where('incidentId').equals(id).toArray(),
        db.of('incidentPeople').where('incidentId').equals(id).toArray(),
        db.of('incidentReports').where('incidentId').equals(id).toArray(),
        db.of('cctvRetrievals').where('incidentId').equals(id).toArray(),
        db.of('rectifications').where('[source+sourceId]').equals(['incident', id]).toArray(),
        db.of('planVersions').get(incident.planVersionId),
        db.of('staff').toArray(),
        db.of('halls').toArray(),
        db.of('counters').toArray(),
        db.of('settings').get('settings'),
      ]);
      const plan = version && (await db.of('emergencyPlans').get(version.planId));
      return {
        incident,
        entries: inTime(entries),
        people: people.filter((p) => !p.voided),
        reports: reports.filter((r) => !r.voided).sort((a, b) => a.serial - b.serial),
        cctv: cctv.filter((c) => !c.voided),
        followUps: followUps.filter((f) => !f.voided).sort((a, b) => (a.number < b.number ? -1 : 1)),
        version,
        planTitle: plan?.title ?? '',
        staff: staff.filter((m) => !m.voided && m.status !== 'left'),
        halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
        counters: counters.filter((c) => !c.voided),
        settings: settings ?? defaultSettings,
      };
    },
    [id],
  );
