import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';

/** Ready reasons, in the order of their digits. */
export const readyReasons = {
  replacement: ['sick', 'personal', 'family', 'training', 'duty'],
  swap: ['family', 'doctor', 'training', 'duty'],
} as const satisfies Readonly<Record<ChangeMode, readonly string[]>>;

export type ReadyReason = (typeof readyReasons)[ChangeMode][number];

/** What the replaced person's day becomes unless it is said otherwise: leave is leave on the month sheet, not rest. */
export const leaveOfReason: Readonly<Partial<Record<ReadyReason, LeaveKind>>> = {
  sick: 'sick',
  personal: 'personal',
  family: 'personal',
};
