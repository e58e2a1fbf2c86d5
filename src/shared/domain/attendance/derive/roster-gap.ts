import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { type DayResult, isLeave } from './day-result.ts';

/**
 * How a day differs from the roster. `absent` not there · `leave` on leave where the roster has none · `otherLeave` leave of another kind ·
 * `onLeave` planned leave, came all the same · `unrostered` not planned, came · `times` planned and there, but not for all of the shift ·
 * `halfLeave` part of the shift was leave · `open` planned, one end is missing.
 */
export type GapKind = 'absent' | 'leave' | 'otherLeave' | 'onLeave' | 'unrostered' | 'times' | 'halfLeave' | 'open';

const away = (mark: MarkKind | null): boolean => isLeave(mark);
const seen = ({ punches, added, worked }: DayResult): boolean => punches.length + added.length + worked.length > 0;

/** Compares a day with what the published roster plans for it; null where both say the same or the day has not begun. */
export function rosterGap(cell: RosterCell | undefined, result: DayResult): GapKind | null {
  const { mark, state } = result;
  if (state === 'notYet') return null;
  if (cell?.kind === 'leave') {
    if (mark !== cell.leave) return mark !== null && !away(mark) ? 'onLeave' : 'otherLeave';
    return seen(result) ? 'onLeave' : null;
  }
  if (cell?.kind !== 'shift') {
    if (away(mark) || mark === 'absent') return mark === 'absent' ? 'absent' : 'leave';
    return seen(result) || mark !== null ? 'unrostered' : null;
  }
  if (away(mark)) return 'leave';
  if (mark === 'absent' || (state === 'unmarked' && !seen(result))) return 'absent';
  if (result.parts.some((p) => p.kind !== 'out')) return 'halfLeave';
  if (state === 'unmarked' || result.missingOut) return 'open';
  return result.lateMinutes > 0 || result.earlyMinutes > 0 ? 'times' : null;
}
