import { useEffect, useState } from 'react';
import { planPunches } from '#src/renderer/commands/attendance/plan-punches.ts';
import { type PunchEffect, punchEffect } from '#src/renderer/commands/attendance/punch-effect.ts';
import type { PunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { PunchImportPlan } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';

export interface PlannedFile {
  readonly plan: PunchImportPlan | null;
  /** What it does to the sheets; null while that is worked out. */
  readonly effect: PunchEffect | null;
  /** How far the working out is, 0 … 1. */
  readonly share: number;
}

/** What a file would do to the book as it is now, worked out again with every number that is given to somebody. */
export function usePunchPlan(file: PunchFile, links: readonly PunchLink[]): PlannedFile {
  const ctx = useCommands();
  const [planned, setPlanned] = useState<PlannedFile>({ plan: null, effect: null, share: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const work = async () => {
      const plan = await planPunches(ctx, file, links);
      if (stop.signal.aborted) return;
      setPlanned({ plan, effect: null, share: 0 });
      const effect = await punchEffect(ctx, plan, stop.signal, (share) => {
        if (!stop.signal.aborted) setPlanned({ plan, effect: null, share });
      });
      if (effect && !stop.signal.aborted) setPlanned({ plan, effect, share: 1 });
    };
    // The book may be closed while this goes on; then nobody waits for it.
    work().catch((thrown) => {
      if (!stop.signal.aborted) throw thrown;
    });
    return () => stop.abort();
  }, [ctx, file, links]);
  return planned;
}
