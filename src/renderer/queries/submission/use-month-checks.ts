import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readMonthChecks } from '#src/renderer/store/month-checks.ts';
import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';

/** 齐不齐 of a month, always current. `undefined` while it is read the first time. */
export function useMonthChecks(month: MonthKey, now: Instant): readonly Check[] | undefined {
  const found = useHallQuery(async (db) => ({ month, checks: await readMonthChecks(db, month, now) }), [month, now]);
  return found?.month === month ? found.checks : undefined;
}
