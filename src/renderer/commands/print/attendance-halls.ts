import {
  type AttendancePerson,
  type AttendanceSource,
  infoOf,
  readAttendanceMonth,
} from '#src/renderer/store/attendance-source.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { asAtLock } from '#src/shared/domain/attendance/keeping/as-at-lock.ts';
import { attendanceSheet, type SheetLine } from '#src/shared/domain/attendance/sheet.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { daysOfMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

/** A hall's derived month with what it was derived from. */
export interface AttendanceHall {
  readonly hall: Hall;
  readonly source: AttendanceSource;
  readonly lines: readonly SheetLine<AttendancePerson>[];
  /** The same lines as the form takes them. */
  readonly people: readonly {
    readonly staffId: string;
    readonly name: string;
    readonly post: string;
    readonly results: SheetLine<AttendancePerson>['results'];
    readonly totals: SheetLine<AttendancePerson>['totals'];
  }[];
  readonly locked: boolean;
}
export interface AttendanceHalls {
  readonly settings: HallSettings;
  readonly days: readonly DayInfo[];
  readonly halls: readonly AttendanceHall[];
}

/**
 * Halls of a month with every day derived, as the sheets show them; `atLock` = a locked hall as it was signed, without what came later.
 * Halls that are no longer in use are left out.
 */
export async function readAttendanceHalls(
  db: HallDb,
  month: MonthKey,
  hallIds: readonly string[],
  now: Instant,
  view: 'now' | 'atLock' = 'now',
): Promise<AttendanceHalls> {
  const sources = await Promise.all(hallIds.map((id) => readAttendanceMonth(db, month, id)));
  const found = sources.filter((source, i) => source.hallId === hallIds[i]);
  const days = found[0] ? daysOf(found[0], month) : [];
  return {
    settings: found[0]?.settings ?? defaultSettings,
    days,
    halls: found.flatMap((source) => hallOf(source, days, now, view)).sort((a, b) => a.hall.order - b.hall.order),
  };
}

const daysOf = (source: AttendanceSource, month: MonthKey): DayInfo[] => daysOfMonth(month).map((day) => infoOf(source, day));

function hallOf(source: AttendanceSource, days: readonly DayInfo[], now: Instant, view: 'now' | 'atLock'): AttendanceHall[] {
  const hall = source.halls.find((h) => h.id === source.hallId);
  if (!hall) return [];
  const lockedAt = source.state?.lockedAt ?? '';
  const stood = view === 'atLock' && lockedAt !== '' ? source.people.map((p) => asAtLock(p, lockedAt)) : source.people;
  const lines = attendanceSheet(stood, days, source.shifts, source.settings.rules, now);
  const people = lines.map(({ person, results, totals }) => ({
    staffId: person.member.id,
    name: person.member.name,
    post: person.post,
    results,
    totals,
  }));
  return [{ hall, source, lines, people, locked: lockedAt !== '' }];
}
