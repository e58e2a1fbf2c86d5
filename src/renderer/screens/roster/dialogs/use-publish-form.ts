import { useMemo, useState } from 'react';
import { publishRoster } from '#src/renderer/commands/roster/publish-roster.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { coverageBreaches } from '#src/shared/domain/roster/coverage.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

export interface PublishForm {
  /** Broken soft rules and shortages, each of which needs a reason. */
  readonly breaches: readonly Breach[];
  readonly reasonOf: (breach: Breach) => string;
  readonly setReason: (breach: Breach, reason: string) => void;
  readonly setAll: (reason: string) => void;
  readonly complete: boolean;
  readonly publish: () => Promise<Result<number, Problem>>;
}

/** Reasons are kept by breach; those of the newest version are offered again where the same rule is still broken. */
export function usePublishForm(): PublishForm {
  const ctx = useCommands();
  const { model } = useRosterView();
  const { base, hallId, context, problems, publications } = model;
  const breaches = useMemo(
    () => [...problems.filter((p) => p.severity === 'reason'), ...coverageBreaches(context)],
    [problems, context],
  );
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(
    () => new Map(publications[0]?.accepted.map((a) => [`${a.ruleId} ${a.staffId} ${a.day}`, a.reason])),
  );
  const reasonOf = (breach: Breach) => reasons.get(breachKey(breach)) ?? '';
  return {
    breaches,
    reasonOf,
    setReason: (breach, reason) => setReasons(new Map(reasons).set(breachKey(breach), reason)),
    setAll: (reason) => setReasons(new Map(breaches.map((b) => [breachKey(b), reason]))),
    complete: breaches.every((b) => reasonOf(b).trim() !== ''),
    publish: () =>
      publishRoster(ctx, {
        month: base.month,
        hallId,
        accepted: breaches.map((b) => ({ ruleId: b.ruleId, staffId: b.staffId, day: b.day, reason: reasonOf(b).trim() })),
      }),
  };
}
