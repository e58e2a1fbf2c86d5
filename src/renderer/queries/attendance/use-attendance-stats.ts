import { useEffect, useState } from 'react';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { readStatFacts, type StatRead } from '#src/renderer/store/attendance-stats.ts';
import { covers, type Period, statMonths } from '#src/shared/domain/attendance/stats/period.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';

export interface StatsReading {
  readonly read: StatRead | undefined;
  /** How far a reading is, 0 … 1; null when nothing is being read. */
  readonly progress: number | null;
}

/**
 * Everybody's facts of a period and of the twelve months that end with it, read again whenever the book changes. The period comes first,
 * its trend after it; the last ones stay in view meanwhile.
 */
export function useAttendanceStats({ from, to }: Period, today: DayKey): StatsReading {
  const { db, now } = useCommands();
  const seq = useHallQuery(async (store) => (await store.meta.get('applied'))?.seq ?? 0, []);
  const [read, setRead] = useState<StatRead | undefined>(undefined);
  const [progress, setProgress] = useState<number | null>(0);
  useEffect(() => {
    if (seq === undefined || today === '') return undefined;
    const stop = new AbortController();
    const wanted = statMonths({ from, to });
    const steps = wanted.from < from ? [{ from, to }, wanted] : [wanted];
    const run = async () => {
      for (const step of steps) {
        const found = await readStatFacts(db, step, now(), stop.signal, setProgress);
        if (!found || stop.signal.aborted) return;
        setRead((had) => (had && step !== wanted && covers(had, wanted) ? had : found));
      }
      setProgress(null);
    };
    setProgress(0);
    run().catch((reason: unknown) => {
      // A reading that was left may find its book closed; any other is a fault for the screen's boundary.
      if (stop.signal.aborted) return;
      setRead(() => {
        throw reason;
      });
    });
    return () => stop.abort();
  }, [db, now, from, to, today, seq]);
  return { read: read && covers(read, { from, to }) ? read : undefined, progress };
}
