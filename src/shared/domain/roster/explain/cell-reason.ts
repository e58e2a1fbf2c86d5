import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

/** One thing that says why a cell is what it is. */
export type CellReason =
  /** The shift is one of those that meet a demand; `others` serve it too. */
  | {
      readonly code: 'covers';
      readonly demand: Demand;
      readonly planned: number;
      readonly needed: number;
      readonly others: readonly string[];
    }
  | { readonly code: 'noDemand' }
  | { readonly code: 'wishMet' | 'wishMissed' }
  | { readonly code: 'leave'; readonly leave: LeaveKind; readonly request: LeaveRequest | undefined }
  /** Working that day would break this rule. */
  | { readonly code: 'rule'; readonly breach: Breach }
  | { readonly code: 'afterNight'; readonly shiftTypeId: string }
  /** On stand-by; nobody is needed that day; no demand counts the person's post. */
  | { readonly code: 'standby' | 'dayOff' | 'notCounted' }
  /** The demands that the person could serve have all their people. */
  | { readonly code: 'enough'; readonly demands: readonly Demand[] }
  /** A demand lacks people and nothing keeps this person from it. */
  | { readonly code: 'couldWork'; readonly demand: Demand; readonly shiftTypeId: string }
  /** The month's standard hours are reached. */
  | { readonly code: 'hoursFull' };

/** Where a cell comes from: as published since this version, changed since the newest one, or never published. */
export type CellOrigin = { readonly code: 'published' | 'edited'; readonly version: number } | { readonly code: 'draft' };
