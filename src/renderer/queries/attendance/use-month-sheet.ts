import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import {
  type AttendancePerson,
  type AttendanceSource,
  infoOf,
  readAttendanceMonth,
} from '#src/renderer/store/attendance-source.ts';
import { type MonthTotals, sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { attendanceSheet, type SheetLine } from '#src/shared/domain/attendance/sheet.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { daysOfMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';

export interface MonthSheet {
  readonly source: AttendanceSource;
  readonly days: readonly DayInfo[];
  readonly lines: readonly SheetLine<AttendancePerson>[];
  readonly sum: MonthTotals;
}

/** 考勤表 of a hall. `undefined` while it is read. */
export function useMonthSheet(month: MonthKey, hallId: string, now: Instant): MonthSheet | undefined {
  const read = useHallQuery(async (db) => ({ hallId, source: await readAttendanceMonth(db, month, hallId) }), [month, hallId]);
  return useMemo(() => {
    if (!read || read.hallId !== hallId || read.source.month !== month) return undefined;
    const { source } = read;
    const days = daysOfMonth(month).map((day) => infoOf(source, day));
    const lines = attendanceSheet(source.people, days, source.shifts, source.settings.rules, now);
    return { source, days, lines, sum: sumTotals(lines.map((l) => l.totals)) };
  }, [read, month, hallId, now]);
}
