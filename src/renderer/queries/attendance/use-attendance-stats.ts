import { useEffect, useState } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { readStatFacts, type StatRead } from '#src/renderer/store/attendance-stats.ts';
import type { DayKey, MonthKey } from '#src/shared/domain/core/day.ts';

export interface StatsReading {
  readonly read: StatRead | undefined;
  /** How far a reading is, 0 … 1; null when nothing is being read. */
  readonly progress: number | null;
}

/** Everybody's facts of the months `from` … `to`, read again whenever the book changes. The last ones stay in view meanwhile. */
export function useAttendanceStats(from: MonthKey, to: MonthKey, today: DayKey): StatsReading {
  const { db, now } = useCommands();
  const seq = useHallQuery(async (store) => (await store.meta.get('applied'))?.seq ?? 0, []);
  const [read, setRead] = useState<StatRead | undefined>(undefined);
  const [progress, setProgress] = useState<number | null>(0);
  useEffect(() => {
    if (seq === undefined || today === '') return undefined;
    const stop = new AbortController();
    setProgress(0);
    void readStatFacts(db, { from, to }, now(), stop.signal, setProgress).then((found) => {
      if (!found || stop.signal.aborted) return;
      setRead(found);
      setProgress(null);
    });
    return () => stop.abort();
  }, [db, now, from, to, today, seq]);
  return { read: read && read.from <= from && read.to >= to ? read : undefined, progress };
}
