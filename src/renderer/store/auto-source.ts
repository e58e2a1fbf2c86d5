import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type { RosterWeights } from '#src/shared/domain/hall/settings.ts';
import type { DutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { dutyHistory } from './duty-history.ts';
import type { HallDb } from './hall-db.ts';
import { readWishes } from './leave-source.ts';

/** What the automatic roster weighs besides the month itself. */
export interface AutoSource {
  readonly weights: RosterWeights;
  readonly wishes: readonly RosterWish[];
  /** Duties of the months before, by person. */
  readonly history: ReadonlyMap<string, DutyCounts>;
}

/** Duties of so many months are made up for. */
const MONTHS_BACK = 6;

export async function readAutoSource(db: HallDb, month: MonthKey): Promise<AutoSource> {
  const [settings, wishes, history] = await Promise.all([
    db.of('settings').get('settings'),
    readWishes(db, month),
    dutyHistory(db, month, MONTHS_BACK),
  ]);
  return { weights: settings?.weights ?? defaultSettings.weights, wishes, history };
}
