import { isLeave } from '#src/shared/domain/attendance/derive/day-result.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { type DayKey, dateOf, type Instant } from '#src/shared/domain/core/day.ts';
import type { RollCallLine } from '#src/shared/domain/drill/types.ts';
import { infoOf, readAttendance } from './attendance-source.ts';
import type { HallDb } from './hall-db.ts';

/**
 * 应到: everybody of these halls whom the day's sheet expects (planned, marked present or punched), in its order; those on leave or out
 * stand there with what keeps them away. Of a day that is still to come, the roster alone says it.
 */
export async function readRoll(db: HallDb, hallIds: readonly string[], day: DayKey, now: Instant): Promise<RollCallLine[]> {
  const halls = await Promise.all(hallIds.map((id) => readAttendance(db, day, day, id)));
  return halls.flatMap((source) => {
    const sheet = attendanceSheet(source.people, [infoOf(source, day)], source.shifts, source.settings.rules, now);
    return sheet.flatMap(({ person, results: [result] }): RollCallLine[] => {
      const cell = person.cells[dateOf(day)];
      const here = cell !== undefined || result?.state === 'marked' || (result?.punches.length ?? 0) > 0;
      if (!here || !result) return [];
      const away = isLeave(result.mark)
        ? result.mark
        : cell?.kind === 'leave'
          ? cell.leave
          : result.mark === 'out' || result.mark === 'absent'
            ? result.mark
            : '';
      return [{ staffId: person.member.id, hallId: source.hallId, away, at: '' }];
    });
  });
}
