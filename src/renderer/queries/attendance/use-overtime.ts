import { useMemo } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { infoOf } from '#src/renderer/store/attendance-source.ts';
import { type OvertimeRow, type OvertimeSource, overtimeRows, readOvertime } from '#src/renderer/store/overtime-source.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { daysOfMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';

export interface OvertimeBook {
  readonly source: OvertimeSource['source'];
  readonly days: readonly DayInfo[];
  readonly rows: readonly OvertimeRow[];
}

/** 加班台账 of a hall's month. `undefined` while it is read. */
export function useOvertime(month: MonthKey, hallId: string, now: Instant): OvertimeBook | undefined {
  const read = useHallQuery(async (db) => ({ hallId, found: await readOvertime(db, month, hallId) }), [month, hallId]);
  return useMemo(() => {
    if (!read || read.hallId !== hallId || read.found.source.month !== month) return undefined;
    const { source } = read.found;
    return { source, days: daysOfMonth(month).map((day) => infoOf(source, day)), rows: overtimeRows(read.found, now) };
  }, [read, month, hallId, now]);
}
