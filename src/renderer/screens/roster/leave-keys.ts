import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { leaveKinds } from '#src/shared/domain/roster/glyphs.ts';

/** First letter of the leave's pinyin: enters it in the grid. */
export const leaveKeys: Readonly<Record<LeaveKind, string>> = {
  annual: 'n',
  sick: 'b',
  personal: 's',
  inLieu: 't',
  marriage: 'h',
  maternity: 'c',
  bereavement: 'd',
};

/** The leave that a letter enters, undefined for other keys. */
export const leaveOfKey = (key: string): LeaveKind | undefined => leaveKinds.find((k) => leaveKeys[k] === key.toLowerCase());
