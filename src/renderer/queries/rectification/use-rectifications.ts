import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import { defaultSafety, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import { inUrgency } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** All findings with what their lines need. */
export interface RectificationBook {
  /** Most urgent first; voided ones are left out. */
  readonly records: readonly Rectification[];
  readonly people: readonly StaffMember[];
  readonly halls: readonly Hall[];
  readonly safety: SafetySettings;
}

export const useRectifications = (): RectificationBook | undefined =>
  useHallQuery(async (db) => {
    const [records, people, halls, settings] = await Promise.all([
      db.of('rectifications').toArray(),
      db.of('staff').toArray(),
      db.of('halls').toArray(),
      db.of('settings').get('settings'),
    ]);
    return {
      records: inUrgency(records.filter((r) => !r.voided)),
      people: people.filter((m) => !m.voided),
      halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
      safety: settings?.safety ?? defaultSafety,
    };
  }, []);

/** Who puts it right: one of ours or a firm. */
export const ownerName = (record: Rectification, people: readonly StaffMember[]): string =>
  record.ownerId === '' ? record.ownerText : (people.find((m) => m.id === record.ownerId)?.name ?? '');
