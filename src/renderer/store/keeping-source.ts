import type { PartAbsence, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { HallDb } from './hall-db.ts';

/** Corrections of punches and absences within days, by person, voided ones too. */
export interface Keeping {
  readonly corrections: ReadonlyMap<string, readonly PunchCorrection[]>;
  readonly absences: ReadonlyMap<string, readonly PartAbsence[]>;
}

/** What was kept about the days `from` … `to`. */
export async function readKeeping(db: HallDb, from: DayKey, to: DayKey): Promise<Keeping> {
  const [corrections, absences] = await Promise.all([
    db.of('punchCorrections').where('day').between(from, to, true, true).toArray(),
    db.of('partAbsences').where('day').between(from, to, true, true).toArray(),
  ]);
  return { corrections: byPerson(corrections), absences: byPerson(absences) };
}

function byPerson<T extends { readonly staffId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const list = map.get(row.staffId);
    if (list) list.push(row);
    else map.set(row.staffId, [row]);
  }
  return map;
}
