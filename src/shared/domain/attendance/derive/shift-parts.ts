import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { Interval } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { lengthOf, shared, without } from './spans.ts';

type Times = Pick<ShiftType, 'start' | 'end' | 'breaks'>;

const [MORNING, NIGHT]: readonly [Minutes, Minutes] = [6 * 60, 22 * 60];

/** The working stretches of a shift, minutes after the day's midnight: from start to end without the unpaid breaks. */
export const workingSpans = (shift: Times): Interval[] => without([{ start: shift.start, end: shift.end }], shift.breaks);

/**
 * Breaks at which people leave and come back: those of at least `splitBreak` minutes (common practice, a setting; 0 = none). A rest within
 * the night is spent in the hall: nobody punches.
 */
export const leavingBreaks = (shift: Times, splitBreak: Minutes): Interval[] =>
  shift.breaks.filter(
    (b) =>
      splitBreak > 0 && b.end - b.start >= splitBreak && b.start % 1440 >= MORNING && b.end % 1440 <= NIGHT && b.end % 1440 > 0,
  );

/** 上午 and 下午 of a shift: before and after its longest break, else before and after its middle. */
export function halvesOf(shift: Times): { readonly morning: Interval; readonly afternoon: Interval } {
  const longest = [...shift.breaks].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const middle = Math.floor((shift.start + shift.end) / 2);
  return {
    morning: { start: shift.start, end: longest?.start ?? middle },
    afternoon: { start: longest?.end ?? middle, end: shift.end },
  };
}

/**
 * Days that an absence within a shift takes: a whole half counts half a day however long it is, a piece of a half in proportion
 * (common practice, unsourced). Two decimals.
 */
export function daysOf(absent: readonly Interval[], shift: Times): number {
  const spans = workingSpans(shift);
  const share = (half: Interval) => {
    const work = shared(spans, [half]);
    return lengthOf(work) === 0 ? 0 : lengthOf(shared(absent, work)) / lengthOf(work) / 2;
  };
  const { morning, afternoon } = halvesOf(shift);
  return Math.round((share(morning) + share(afternoon)) * 100) / 100;
}
