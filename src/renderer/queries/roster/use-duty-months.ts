import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { readDutyMonths } from '#src/renderer/store/duty-history.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { DutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';

/** The months from one to another as they count for duties; `undefined` while they are read the first time. */
export function useDutyMonths(from: MonthKey, to: MonthKey): readonly DutyMonth[] | undefined {
  const found = useHallQuery(async (db) => ({ from, to, months: await readDutyMonths(db, from, to) }), [from, to]);
  return found?.from === from && found.to === to ? found.months : undefined;
}
