import { useMemo } from 'react';
import { useMonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { ExplainInput } from '#src/shared/domain/roster/explain/types.ts';

const nothing = { standbys: [], wishes: [], leaveRequests: [] } as const;

/** What explanations look at besides the roster: wishes, stand-by, requests, versions. */
export function useExplainInput(): ExplainInput {
  const { base, hallId, groups, publications } = useRosterView().model;
  const asked = useMonthAsked(base.month, hallId);
  return useMemo(
    () => ({ ...(asked ?? nothing), places: groups.flatMap((g) => g.places), publications }),
    [asked, groups, publications],
  );
}
