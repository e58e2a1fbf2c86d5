import type { MarkKind } from '#src/shared/domain/attendance/types.ts';

/** The digit of each common mark on the day sheet. */
export const markKeys: readonly (readonly [string, MarkKind])[] = [
  ['1', 'present'],
  ['2', 'late'],
  ['3', 'early'],
  ['4', 'out'],
  ['5', 'sick'],
  ['6', 'personal'],
  ['7', 'annual'],
  ['8', 'inLieu'],
  ['9', 'training'],
  ['0', 'absent'],
];
/** Marks without a key of their own, offered below the keys. */
export const otherMarks: readonly MarkKind[] = ['marriage', 'maternity', 'bereavement'];
