import type { KeyboardEvent } from 'react';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** Which form is open beside the sheet. */
export type KeepForm = 'punch' | 'part' | null;

/** Punches of a night's morning come up to so long after its end, minutes. */
const AFTER = 360;

/** A typed clock time on the working day: a night's small hours are on the next day. */
export const onWorkingDay = (at: Minutes, shift: ShiftType | undefined): Minutes =>
  shift && shift.end > 1440 && at < shift.start && at <= shift.end - 1440 + AFTER ? at + 1440 : at;

/** The time that a 补卡 most likely has: the missing end of the shift, or of its break; null when nothing is missing. */
export function missingTime({ result, shift }: DayLine): Minutes | null {
  if (!shift) return null;
  const middle = result.reasons.find((r) => r.code === 'missingLeft' || r.code === 'missingBack');
  if (result.inAt === null) return shift.start;
  if (result.missingOut) return shift.end;
  return middle ? Number(middle.detail['at'] ?? 0) : null;
}

const writing = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches('input, textarea');

/** Enter saves and Esc leaves anywhere in a form; single keys act outside text fields, never while the input method composes. */
export const formKeys =
  (save: () => void, leave: () => void, single: (key: string) => boolean) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLElement && event.target.matches('button');
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !onButton) save();
    else if (writing(event.target) || !single(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
  };

/** Focus goes to the form itself, so that its single keys act at once. */
export const focusForm = (form: HTMLElement | null): void => form?.focus();
