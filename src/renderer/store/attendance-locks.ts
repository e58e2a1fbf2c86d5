import { unpackChanges } from '#src/shared/domain/attendance/punches/pack.ts';
import type { AttendanceMonth } from '#src/shared/domain/attendance/types.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { addDays, type DayKey, dateOf, type MonthKey, minutesOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import type { HallDb } from './hall-db.ts';

/** Something that changes a person's sheet: a day, or the time of a punch (`YYYY-MM-DD HH:mm:ss`). */
export interface Touch {
  readonly staffId: string;
  readonly at: string;
}
/** The locked month that a touch would change, '' when it may be made. */
export type LockFinder = (touch: Touch) => MonthKey | '';

/** A night's departure may be punched this long after its shift, minutes. */
const AFTER_NIGHT = 360;

/**
 * Which locks hold against a change: a lock covers the people of its hall and those on the hall's published roster of that month.
 * A punch early on the first of a month may still belong to the last night of the month before.
 */
export async function readLocks(db: HallDb): Promise<LockFinder> {
  const locked = await db
    .of('attendanceMonths')
    .filter((s) => s.lockedAt !== '')
    .toArray();
  if (locked.length === 0) return () => '';
  const months = [...new Set(locked.map((s) => s.month))];
  const [staff, publications, shiftTypes, settings] = await Promise.all([
    db.of('staff').toArray(),
    db.of('rosterPublications').where('month').anyOf(months).toArray(),
    db.of('shiftTypes').toArray(),
    db.of('settings').get('settings'),
  ]);
  const hallOf = new Map(staff.map((m) => [m.id, m.hallId]));
  const cellsOf = new Map(
    locked.map((s): readonly [string, ReadonlyMap<string, RosterCells>] => [
      s.id,
      new Map(latestPublication(publications, s.month, s.hallId)?.rows.map((r) => [r.staffId, r.cells])),
    ]),
  );
  const ends = new Map(shiftTypes.map((s) => [s.id, s.end]));
  const boundary = (settings ?? defaultSettings).rules.dayBoundary;
  const holds = (state: AttendanceMonth, staffId: string): boolean =>
    hallOf.get(staffId) === state.hallId || Object.keys(cellsOf.get(state.id)?.get(staffId) ?? {}).length > 0;
  const nightEnd = (state: AttendanceMonth, staffId: string, day: DayKey): number => {
    const cell = cellsOf.get(state.id)?.get(staffId)?.[dateOf(day)];
    const end = cell?.kind === 'shift' ? (ends.get(cell.shiftTypeId) ?? 0) : 0;
    return end > 1440 ? end - 1440 + AFTER_NIGHT : boundary;
  };
  return ({ staffId, at }) => {
    const day = at.slice(0, 10);
    const eve = addDays(day, -1);
    const found = locked.find(
      (s) =>
        holds(s, staffId) &&
        (s.month === monthOf(day) ||
          (at.length > 10 && s.month === monthOf(eve) && minutesOfInstant(at) < nightEnd(s, staffId, eve))),
    );
    return found?.month ?? '';
  };
}

/** The first locked month that the marks and punches among the changes would alter, '' when there is none. */
export async function lockedByChanges(db: HallDb, changes: readonly RecordChange[]): Promise<MonthKey | ''> {
  const touches = unpackChanges(changes).flatMap((c) => [c.before, c.after].flatMap((row) => touchOf(c.table, row)));
  if (touches.length === 0) return '';
  const find = await readLocks(db);
  return touches.map(find).find((month) => month !== '') ?? '';
}

function touchOf(table: string, row: RecordChange['before']): Touch[] {
  if (row === null || typeof row !== 'object') return [];
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const at = table === 'attendance' ? fields['day'] : table === 'punches' ? fields['at'] : undefined;
  const staffId = fields['staffId'];
  return typeof at === 'string' && typeof staffId === 'string' && staffId !== '' ? [{ staffId, at }] : [];
}
