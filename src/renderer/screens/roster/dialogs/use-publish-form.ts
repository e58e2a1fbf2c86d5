import { useMemo, useState } from 'react';
import { publishRoster } from '#src/renderer/commands/roster/publish-roster.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { coverageBreaches } from '#src/shared/domain/roster/coverage.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

/** Breaches that one reason answers: the same rule, person and day. A day may be short of people in several posts. */
export interface Unexplained {
  readonly key: string;
  readonly first: Breach;
  readonly all: readonly Breach[];
}

export interface PublishForm {
  /** Broken soft rules and shortages, each of which needs a reason. */
  readonly places: readonly Unexplained[];
  readonly reasonOf: (place: Unexplained) => string;
  readonly setReason: (place: Unexplained, reason: string) => void;
  readonly setAll: (reason: string) => void;
  readonly complete: boolean;
  readonly publish: () => Promise<Result<number, Problem>>;
}

/** Reasons are kept by breach; those of the newest version are offered again where the same rule is still broken. */
export function usePublishForm(): PublishForm {
  const ctx = useCommands();
  const { model } = useRosterView();
  const { base, hallId, context, problems, publications } = model;
  const places = useMemo(
    () => unexplained([...problems.filter((p) => p.severity === 'reason'), ...coverageBreaches(context)]),
    [problems, context],
  );
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(
    () => new Map(publications[0]?.accepted.map((a) => [`${a.ruleId} ${a.staffId} ${a.day}`, a.reason])),
  );
  const reasonOf = (place: Unexplained) => reasons.get(place.key) ?? '';
  return {
    places,
    reasonOf,
    setReason: (place, reason) => setReasons(new Map(reasons).set(place.key, reason)),
    setAll: (reason) => setReasons(new Map(places.map((p) => [p.key, reason]))),
    complete: places.every((p) => reasonOf(p).trim() !== ''),
    publish: () =>
      publishRoster(ctx, {
        month: base.month,
        hallId,
        accepted: places.map((p) => ({
          ruleId: p.first.ruleId,
          staffId: p.first.staffId,
          day: p.first.day,
          reason: reasonOf(p).trim(),
        })),
      }),
  };
}

const unexplained = (breaches: readonly Breach[]): Unexplained[] =>
  [...Map.groupBy(breaches, breachKey)].flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], all }] : []));
