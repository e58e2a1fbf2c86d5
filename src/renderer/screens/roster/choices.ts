import { clockText, wallClock } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { leaveGlyphs, leaveKinds } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { leaveKeys } from './leave-keys.ts';
import type { RosterT } from './use-roster-text.ts';
import { hoursText } from './words.ts';

/** Something that a cell can become. */
export interface Choice {
  readonly key: string;
  readonly glyph: string;
  readonly tone: string;
  readonly name: string;
  readonly note: string;
  readonly cell: RosterCell | null;
}

/** “08:30–17:30”, “20:00–次日 08:00”. */
export function timesOf(shift: ShiftType, t: RosterT): string {
  const end = wallClock(shift.end);
  return `${clockText(shift.start)}–${end.nextDay ? t('nextDay', { time: end.text }) : end.text}`;
}

/** Shifts by their digits, rest, then leave by its letters. */
export const choicesOf = (shifts: readonly ShiftType[], t: RosterT): Choice[] => [
  ...shifts.map((s) => ({
    key: s.key,
    glyph: s.glyph,
    tone: `s-${s.tone}`,
    name: s.name,
    note: `${timesOf(s, t)}　${t('panel.shiftHours', { hours: hoursText(shiftMinutes(s)) })}`,
    cell: shiftCell(s.id),
  })),
  { key: '0', glyph: '·', tone: 's-rest', name: t('rest'), note: '', cell: null },
  ...leaveKinds.map((kind) => ({
    key: leaveKeys[kind].toUpperCase(),
    glyph: leaveGlyphs[kind],
    tone: 's-leave',
    name: t(`leaveName.${kind}`),
    note: '',
    cell: leaveCell(kind),
  })),
];

/** Choices that a typed key, glyph or name fits; all of them when nothing is typed. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const text = typed.trim();
  if (text === '') return choices;
  const exact = choices.filter((c) => c.glyph === text || c.key === text.toUpperCase());
  return exact.length > 0 ? exact : choices.filter((c) => c.name.includes(text));
}
