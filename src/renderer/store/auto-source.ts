import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { RosterWeights } from '#src/shared/domain/hall/settings.ts';
import type { DutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import type { HallDb } from './hall-db.ts';

/** What the automatic roster weighs besides the month itself. */
export interface AutoSource {
  readonly weights: RosterWeights;
  readonly wishes: readonly RosterWish[];
  /** Duties of the months before, by person. */
  readonly history: ReadonlyMap<string, DutyCounts>;
}

export async function readAutoSource(db: HallDb, month: MonthKey): Promise<AutoSource> {
  const [settings, wishes] = await Promise.all([
    db.of('settings').get('settings'),
    db
      .of('rosterWishes')
      .where('day')
      .between(dayIn(month, 1), dayIn(month, daysInMonth(month)), true, true)
      .toArray(),
  ]);
  return {
    weights: settings?.weights ?? defaultSettings.weights,
    wishes: wishes.filter((w) => !w.voided),
    history: new Map(),
  };
}
