import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { RosterPlace } from '#src/shared/domain/roster/people.ts';
import type { LeaveRequest, RosterChange, RosterWish, Standby } from '#src/shared/domain/roster/planning/types.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import type { ChangeCell } from './change-cells.ts';
import type { ChangeVerdict } from './judge-change.ts';
import type { TakerFigures } from './taker-figures.ts';

/** What the ranking knows besides the month itself. */
export interface TakeInput {
  /** Who holds which post and counter. */
  readonly places: readonly RosterPlace[];
  readonly standbys: readonly Standby[];
  readonly wishes: readonly RosterWish[];
  /** Requests that nobody has decided yet count against somebody; granted ones stand in the cells. */
  readonly leaveRequests: readonly LeaveRequest[];
}

/** One thing that speaks for or against a person, as a code with its numbers; the screen has the words. */
export type TakeNote =
  | { readonly code: 'standby'; readonly note: string }
  | { readonly code: 'free' | 'sameCounter' | 'samePost' | 'sameGroup' | 'otherPost' | 'inLieu' }
  /** Works another shift that day and would move to this one. */
  | { readonly code: 'moves'; readonly shiftTypeId: string }
  /** Two people exchange their shifts of one day. */
  | { readonly code: 'exchanges'; readonly shiftTypeId: string }
  /** Gives a shift of another day in return. */
  | { readonly code: 'gives'; readonly day: DayKey; readonly shiftTypeId: string }
  | { readonly code: 'wishOff' | 'wishOn'; readonly weight: number }
  | { readonly code: 'leaveAsked'; readonly leave: LeaveKind }
  | { readonly code: 'rule'; readonly breach: Breach }
  /** Impossible: already has this shift, or is on leave. */
  | { readonly code: 'working'; readonly shiftTypeId: string }
  | { readonly code: 'onLeave'; readonly leave: LeaveKind };

/** Somebody who could take a shift, and what would be written then. */
export interface TakeOption {
  readonly kind: Exclude<RosterChange['kind'], 'repair' | 'leave'>;
  readonly staffId: string;
  /** The day that the other person gives: another one only in a swap over two days. */
  readonly day: DayKey;
  readonly possible: boolean;
  /** Written when it is picked; a replacement leaves the giver at rest. Empty when impossible for another reason than a rule. */
  readonly cells: readonly ChangeCell[];
  readonly verdict: ChangeVerdict;
  readonly notes: readonly TakeNote[];
  readonly figures: TakerFigures;
  /** Lower is better; see the weights. */
  readonly cost: number;
}

const none: ChangeVerdict = { hard: [], reasons: [], notices: [] };
/** Nothing judged: the option fails before any rule is asked. */
export const notJudged = { cells: [] as readonly ChangeCell[], verdict: none } as const;

/** Possible ones first, cheap before dear; among equals whoever has rested longest, then by number. */
export function byRank(places: readonly RosterPlace[]): (a: TakeOption, b: TakeOption) => number {
  const numberOf = new Map(places.map((p) => [p.member.id, p.member.number]));
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    Number(b.possible) - Number(a.possible) ||
    a.cost - b.cost ||
    text(a.figures.lastWorked, b.figures.lastWorked) ||
    text(numberOf.get(a.staffId) ?? '', numberOf.get(b.staffId) ?? '') ||
    text(a.day, b.day);
}
