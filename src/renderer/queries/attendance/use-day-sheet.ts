import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { type AttendancePerson, type AttendanceSource, infoOf, readAttendance } from '#src/renderer/store/attendance-source.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { type Rederived, rederived } from '#src/shared/domain/attendance/derive/rederived.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, type Instant } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** One line of the day's sheet. */
export interface DayLine {
  readonly person: AttendancePerson;
  readonly shift: ShiftType | undefined;
  readonly planned: boolean;
  readonly result: DayResult;
}
export interface DaySheet {
  readonly source: AttendanceSource;
  readonly info: DayInfo;
  /** Everybody who is planned, marked or punched that day; people at rest are left out. */
  readonly lines: readonly DayLine[];
  /** At rest and not here. */
  readonly resting: number;
  /** Whose result another version of the roster changed. */
  readonly changed: readonly Rederived[];
}

/** 日表: pre-filled from the published roster, completed by punches and marks. `undefined` while it is read. */
export function useDaySheet(day: DayKey, hallId: string, now: Instant): DaySheet | undefined {
  const source = useHallQuery(async (db) => ({ day, hallId, read: await readAttendance(db, day, day, hallId) }), [day, hallId]);
  return useMemo(
    () => (source && source.day === day && source.hallId === hallId ? daySheetOf(source.read, day, now) : undefined),
    [source, day, hallId, now],
  );
}

type Derived = ReturnType<typeof attendanceSheet<AttendancePerson>>[number];

/** The sheet of a day from what was read for it. */
export function daySheetOf(read: AttendanceSource, day: DayKey, now: Instant): DaySheet {
  const info = infoOf(read, day);
  const derived = attendanceSheet(read.people, [info], read.shifts, read.settings.rules, now);
  const all = derived.flatMap((line): DayLine[] => {
    const result = line.results[0];
    const cell = line.person.cells[dateOf(day)];
    const shift = cell?.kind === 'shift' ? read.shifts.get(cell.shiftTypeId) : undefined;
    return result ? [{ person: line.person, shift, planned: cell !== undefined, result }] : [];
  });
  const lines = all.filter((l) => l.planned || l.result.state === 'marked' || l.result.punches.length > 0);
  return { source: read, info, lines, resting: all.length - lines.length, changed: changedSince(read, derived, info, now) };
}

/** The day under the version before, set against the one in force. */
function changedSince(read: AttendanceSource, derived: readonly Derived[], info: DayInfo, now: Instant): readonly Rederived[] {
  const { earlier } = read;
  if (!earlier) return [];
  const people = read.people.map((p) => ({ ...p, cells: earlier.cells.get(p.member.id) ?? {} }));
  return rederived(attendanceSheet(people, [info], read.shifts, read.settings.rules, now), derived);
}
