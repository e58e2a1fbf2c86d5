import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { TakeInput, TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import type { Breach, RuleId } from '#src/shared/domain/roster/rules/rule.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';

/** A demand that has too few people on a day. */
export interface Shortage {
  readonly demandId: string;
  readonly day: DayKey;
}

/** How a person stands to a demand of a day: the one thing that decides. */
export type Standing =
  /** Nothing keeps the person from it. */
  | { readonly code: 'free' }
  /** Works another shift that day and could change to this one without breaking a rule or leaving a gap. */
  | { readonly code: 'moves'; readonly shiftTypeId: string }
  /** Works another shift that day and is needed there. */
  | { readonly code: 'working'; readonly shiftTypeId: string }
  /** Is one of those who cover the demand already. */
  | { readonly code: 'serving'; readonly shiftTypeId: string }
  | { readonly code: 'leave'; readonly leave: LeaveKind }
  /** Would newly break this rule; a soft one can be answered with a reason. */
  | { readonly code: 'rule'; readonly breach: Breach }
  /** Holds a post that the demand does not ask for. */
  | { readonly code: 'otherPost' };

/** One person of the hall, seen from a shortage. `option` tells the price and what would be written; missing when nothing was judged. */
export interface Candidate {
  readonly staffId: string;
  readonly standing: Standing;
  readonly option: TakeOption | undefined;
}

/** What people are grouped by: the standing, each broken rule by itself, time off in lieu apart from leave (it can be put off). */
export type GroupCode = Exclude<Standing['code'], 'rule'> | 'inLieu' | RuleId;

export interface CandidateGroup {
  readonly code: GroupCode;
  /** Cheapest first. */
  readonly people: readonly Candidate[];
}

/** Why a demand is short on a day: everybody of the hall stands in exactly one group. */
export interface ShortageExplanation {
  readonly demand: Demand;
  readonly day: DayKey;
  readonly planned: number;
  readonly needed: number;
  /** Who could come first (free, then by a change of shift), then what keeps the others, the largest group first. */
  readonly groups: readonly CandidateGroup[];
}

/** What explanations know besides the month itself. */
export interface ExplainInput extends TakeInput {
  /** The month's versions, newest first. */
  readonly publications: readonly RosterPublication[];
}
