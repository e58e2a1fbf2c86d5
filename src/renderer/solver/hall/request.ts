import type { RosterWeights } from '#src/shared/domain/hall/settings.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { DutyCounts } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** What the engine is asked to fill. */
export interface HallRequest {
  /** The month; the people's cells are the draft as it stands. */
  readonly context: RosterContext;
  readonly weights: RosterWeights;
  /** Wishes of this month. */
  readonly wishes: readonly RosterWish[];
  /** By person: duties of the months before. */
  readonly history: ReadonlyMap<string, DutyCounts>;
  /** By person: cells that stay as they are. Planned leave always stays. */
  readonly keep: ReadonlyMap<string, RosterCells>;
  /** Repair: the published cells; those before `fromDate` stay, a later one that differs costs `weights.change`. */
  readonly published?: { readonly rows: ReadonlyMap<string, RosterCells>; readonly fromDate: number };
}
