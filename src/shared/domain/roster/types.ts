import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Instant, MonthKey } from '#src/shared/domain/core/day.ts';

/** One cell of the roster: a shift (一人一班) or planned leave. No cell = rest. */
export type RosterCell =
  | { readonly kind: 'shift'; readonly shiftTypeId: string }
  | { readonly kind: 'leave'; readonly leave: LeaveKind };

/** Cells by date of the month, '1' … '31'. A date that is missing is a rest day. */
export type RosterCells = Readonly<Record<string, RosterCell>>;

/** One person's month in the draft. `id` is `${month}:${staffId}`. */
export interface RosterRow {
  readonly id: string;
  readonly month: MonthKey;
  readonly hallId: string;
  readonly staffId: string;
  readonly cells: RosterCells;
}

/** A broken soft rule that was accepted with a reason when publishing. */
export interface AcceptedBreach {
  readonly ruleId: string;
  readonly staffId: string;
  /** Day of the cell, '' when the rule speaks of the month. */
  readonly day: string;
  readonly reason: string;
}

/** 发布的排班表: an immutable version. `id` is `${month}:${hallId}:${version}`. */
export interface RosterPublication {
  readonly id: string;
  readonly month: MonthKey;
  readonly hallId: string;
  readonly version: number;
  readonly publishedAt: Instant;
  readonly by: string;
  readonly accepted: readonly AcceptedBreach[];
  readonly rows: readonly { readonly staffId: string; readonly cells: RosterCells }[];
}

export const rosterRowId = (month: MonthKey, staffId: string): string => `${month}:${staffId}`;
