import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';

/** `hard` blocks publishing, `reason` needs a written reason to publish, `notice` is only shown. */
export type Severity = 'hard' | 'reason' | 'notice';

export type RuleId =
  | 'unknownShift'
  | 'notTrained'
  | 'notEmployed'
  | 'protectedPeriod'
  | 'restDayAWeek'
  | 'shiftsOverlap'
  | 'monthOvertime'
  | 'weekMaximum'
  | 'restBetween'
  | 'consecutiveDays'
  | 'demandShort'
  | 'weekStandard'
  | 'holidayWork';

/** A rule that a cell or a stretch of cells does not keep. */
export interface Breach {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** '' for a breach of the hall's day (demand). */
  readonly staffId: string;
  /** The day it is shown at. */
  readonly day: DayKey;
  /** Every day involved. */
  readonly days: readonly DayKey[];
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A rule about one person's month. Coverage rules stand in `coverage.ts`. */
export interface PersonRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Law or practice, as shown beside the breach. */
  readonly source: string;
  readonly check: (context: RosterContext, person: RosterPerson) => readonly Breach[];
}
