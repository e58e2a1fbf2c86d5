import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import type { GridRow } from '#src/shared/domain/roster/edit/selection.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

/** Which days the rota fills: 休息日, 法定节日. Each kind has its own round. */
export type RotaKind = 'restDay' | 'holiday';

/** Where somebody stands in a round before the month. */
export interface RotaStanding {
  /** Duties done, with what a newcomer is credited; fractions are possible. */
  readonly count: number;
  /** The last duty before the month, '' when none is known. */
  readonly last: DayKey | '';
}

export interface RotaInput {
  /** The month with its draft. Shifts that stand on rest days stay. */
  readonly context: RosterContext;
  /** By person; who is missing has done none. */
  readonly standing: Readonly<Record<RotaKind, ReadonlyMap<string, RotaStanding>>>;
  readonly kinds: readonly RotaKind[];
  /** Days before this date are left as they are. */
  readonly fromDate: number;
  /** Give a workday of the same week or the next off for rest-day duty (《劳动法》第四十四条第二项). */
  readonly inLieu: boolean;
  /** Leave that was asked for and not decided: `askedKey` of each day. */
  readonly asked: ReadonlySet<string>;
  /** Days on which somebody would rather not work (`askedKey`): weighed among people who stand level. */
  readonly unwilling: ReadonlySet<string>;
}

export const askedKey = (staffId: string, day: DayKey): string => `${staffId} ${day}`;

/** One duty that the rota gives. */
export interface RotaDuty {
  readonly staffId: string;
  readonly day: DayKey;
  readonly kind: RotaKind;
  readonly demand: Demand;
  readonly shiftTypeId: string;
  /** The day off for it, '' when there is none in the month or none is due. */
  readonly off: DayKey | '';
  /** Soft rules that it breaks: each needs a reason when publishing. */
  readonly reasons: readonly Breach[];
}

/** Why somebody of the post does not take a duty. */
export type RotaBar =
  | { readonly code: 'leave' | 'asked' | 'betweenLeave' | 'working' }
  | { readonly code: 'rule'; readonly breach: Breach };

/** A place that nobody can take. */
export interface RotaVacancy {
  readonly info: DayInfo;
  readonly demand: Demand;
  readonly missing: number;
  readonly bars: readonly RotaBar[];
}

export interface WeekendRota {
  /** In the order of the days. */
  readonly duties: readonly RotaDuty[];
  readonly vacancies: readonly RotaVacancy[];
  /** Everybody's cells afterwards. */
  readonly rows: readonly GridRow[];
}
