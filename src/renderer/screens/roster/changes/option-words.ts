import { useCallback } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { hoursText } from '#src/renderer/screens/roster/words.ts';
import type { DayKind } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, daysBetween } from '#src/shared/domain/core/day.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import type { TakeNote, TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { type ChangesText, useChangesText } from './use-changes-text.ts';

/** Runs of this many days and more are worth telling. */
const LONG_RUN = 5;

/** What is given away: which duty it counts as. */
export interface GivenShift {
  readonly day: DayKey;
  readonly kind: DayKind;
  readonly late: boolean;
}

function noteText(note: TakeNote, { t, roster, shift, day }: ChangesText, rule: (note: TakeNote) => string): string {
  switch (note.code) {
    case 'standby':
      return note.note === '' ? t('notes.standby') : t('notes.standbyNote', { note: note.note });
    case 'moves':
    case 'exchanges':
    case 'working':
      return t(`notes.${note.code}`, { shift: shift(note.shiftTypeId) });
    case 'gives':
      return t('notes.gives', { shift: shift(note.shiftTypeId), day: day(note.day) });
    case 'leaveAsked':
    case 'onLeave':
      return t(`notes.${note.code}`, { leave: roster(`leaveName.${note.leave}`) });
    case 'rule':
      return rule(note);
    case 'free':
    case 'inLieu':
    case 'sameCounter':
    case 'samePost':
    case 'sameGroup':
    case 'otherPost':
    case 'wishOff':
    case 'wishOn':
      return t(`notes.${note.code}`);
    default:
      return assertNever(note);
  }
}

const rested = (days: number, t: ChangesText['t']): string =>
  days === 0 ? t('notes.workedBefore') : t('notes.rested', { count: days });

/** Hours, the duty of this kind and the last days: what fairness looks at. */
function figureTexts({ figures }: TakeOption, given: GivenShift, { t }: ChangesText): string[] {
  const { restDays, holidays, late, lastWorked, run } = figures;
  return [
    t('notes.hours', { hours: hoursText(figures.minutes) }),
    ...(given.kind === 'restDay' ? [t('notes.restDays', { count: restDays })] : []),
    ...(given.kind === 'holiday' ? [t('notes.holidays', { count: holidays })] : []),
    ...(given.late ? [t('notes.late', { count: late })] : []),
    ...(run >= LONG_RUN
      ? [t('notes.run', { run })]
      : lastWorked === ''
        ? []
        : [rested(daysBetween(lastWorked, given.day) - 1, t)]),
  ];
}

/** One line why: what speaks for and against somebody, without the rules. */
export function useOptionWords(given: GivenShift): (option: TakeOption) => string {
  const text = useChangesText();
  const { words, model } = useRosterView();
  return useCallback(
    (option) => {
      const rule = (note: TakeNote) => (note.code === 'rule' ? words.ruleTitle(note.breach, model.frame) : '');
      // Whoever is on stand-by is free; a swap leaves everybody's hours as they are.
      const told = option.notes.filter((note) => note.code !== 'free' || option.kind !== 'standby');
      const figures = option.kind === 'swap' ? [] : figureTexts(option, given, text);
      return [...told.map((note) => noteText(note, text, rule)), ...figures].join(text.t('notes.join'));
    },
    [text, words, model.frame, given],
  );
}
