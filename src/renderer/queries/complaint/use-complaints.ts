import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import type { Counter, Hall } from '#src/shared/domain/hall/types.ts';
import { defaultSafety, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** The register of complaints with what its lines need. */
export interface ComplaintBook {
  /** Newest first, voided ones left out. */
  readonly complaints: readonly Complaint[];
  readonly people: readonly StaffMember[];
  readonly halls: readonly Hall[];
  readonly counters: readonly Counter[];
  readonly safety: SafetySettings;
}

export const useComplaints = (): ComplaintBook | undefined =>
  useHallQuery(async (db) => {
    const [complaints, people, halls, counters, settings] = await Promise.all([
      db.of('complaints').toArray(),
      db.of('staff').toArray(),
      db.of('halls').toArray(),
      db.of('counters').toArray(),
      db.of('settings').get('settings'),
    ]);
    return {
      complaints: complaints.filter((c) => !c.voided).sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)),
      people: people.filter((m) => !m.voided && m.status !== 'left'),
      halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
      counters: counters.filter((c) => !c.voided),
      safety: settings?.safety ?? defaultSafety,
    };
  }, []);
