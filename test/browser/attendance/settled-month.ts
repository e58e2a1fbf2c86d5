import { readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { dayIn, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { TestBook } from '#test/support/book.ts';

/** Everybody on a hall's published roster was there on every day of the month. */
export async function settleMonth(book: TestBook, month: MonthKey, hallId: string): Promise<void> {
  const { people } = await readAttendanceMonth(book.db, month, hallId);
  const records = people.flatMap((p) =>
    Object.keys(p.cells).map((date): AttendanceRecord => {
      const day = dayIn(month, Number(date));
      const blank = {
        inAt: null,
        outAt: null,
        lateMinutes: 0,
        earlyMinutes: 0,
        overtimeMinutes: null,
        note: '',
        corrections: [],
      };
      const staffId = p.member.id;
      return { id: `${day}:${staffId}`, day, staffId, mark: 'present', source: 'hand', markedAt: '', by: '周敏', ...blank };
    }),
  );
  await book.db.of('attendance').bulkPut(records);
}
