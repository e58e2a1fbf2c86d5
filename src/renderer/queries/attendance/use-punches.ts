import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { PunchImport } from '#src/shared/domain/attendance/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** Every import, newest first. */
export const usePunchImports = (): readonly PunchImport[] | undefined =>
  useHallQuery(async (db) => (await db.of('punchImports').toArray()).sort((a, b) => (a.at < b.at ? 1 : -1)), []);

/** People to whom a machine number can belong. */
export const useLiveStaff = (): readonly StaffMember[] | undefined =>
  useHallQuery(
    (db) =>
      db
        .of('staff')
        .filter((m) => !m.voided)
        .toArray(),
    [],
  );
