import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import { rankTakers } from '#src/shared/domain/roster/changes/rank-takers.ts';
import type { TakeInput, TakeNote, TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { type TakerFigures, takerFigures } from '#src/shared/domain/roster/changes/taker-figures.ts';
import { type RosterContext, shiftOn } from '#src/shared/domain/roster/context.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { dutiesOf, type FigureCode } from './comparisons.ts';

/** One thing that speaks against somebody else having the shift, strongest kinds first. */
export type Against =
  | { readonly code: 'rule'; readonly breach: Breach }
  | { readonly code: 'onLeave' | 'leaveAsked'; readonly leave: LeaveKind }
  /** Has this very shift already, or another one that day. */
  | { readonly code: 'working' | 'moves'; readonly shiftTypeId: string }
  | { readonly code: 'otherPost' | 'sameGroup' | 'inLieu' | 'wishOff' }
  /** Would have more of it than the holder has now: minutes or days. */
  | { readonly code: 'more'; readonly figure: FigureCode; readonly theirs: number; readonly holders: number };

/** Why not this one: what speaks against; nothing does when the list is empty, and the shift could as well be theirs. */
export interface Instead {
  readonly staffId: string;
  readonly against: readonly Against[];
  /** What the change would write, and its verdict. */
  readonly option: TakeOption;
}

const order: readonly Against['code'][] = [
  'onLeave',
  'working',
  'otherPost',
  'rule',
  'sameGroup',
  'moves',
  'inLieu',
  'leaveAsked',
  'more',
  'wishOff',
];

/** How many others are named without being asked for. */
const NEAREST = 4;
/** Others who are not worth naming: they have this shift themselves, or another trade. */
const far: readonly Against['code'][] = ['working', 'otherPost'];

/** The few others who come nearest to having the shift. */
export const nearestOthers = (others: readonly Instead[]): Instead[] =>
  others.filter((o) => !o.against.some((a) => far.includes(a.code))).slice(0, NEAREST);

interface Held {
  readonly info: DayInfo;
  readonly shift: ShiftType;
  readonly figures: TakerFigures;
}

/** 为什么不是别人: everybody else, the likeliest first, for a shift that somebody holds. Empty when the cell is no shift. */
export function explainOthers(context: RosterContext, holder: CellPlace, input: TakeInput): Instead[] {
  const person = context.people.find((p) => p.member.id === holder.staffId);
  const info = context.days.find((d) => d.day === holder.day);
  const shift = person && info ? shiftOn(context, person, info.day) : undefined;
  if (!person || !info || !shift) return [];
  const held: Held = { info, shift, figures: takerFigures(context, person, info.day) };
  return rankTakers(context, holder.day, holder.staffId, input).map((option) => ({
    staffId: option.staffId,
    option,
    against: againstOf(option, held),
  }));
}

/** 为什么不是某人: why the holder has the shift of the day and this person has not. Undefined when there is nothing to compare. */
export const explainInstead = (
  context: RosterContext,
  otherStaffId: string,
  day: DayKey,
  holderId: string,
  input: TakeInput,
): Instead | undefined => explainOthers(context, { staffId: holderId, day }, input).find((i) => i.staffId === otherStaffId);

function againstOf(option: TakeOption, held: Held): Against[] {
  const found = [...option.notes.flatMap(fromNote), ...unfair(option, held)];
  return found.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

function fromNote(note: TakeNote): Against[] {
  switch (note.code) {
    case 'rule':
      return [{ code: 'rule', breach: note.breach }];
    case 'onLeave':
    case 'leaveAsked':
      return [{ code: note.code, leave: note.leave }];
    case 'working':
    case 'moves':
      return [{ code: note.code, shiftTypeId: note.shiftTypeId }];
    case 'otherPost':
    case 'sameGroup':
    case 'inLieu':
    case 'wishOff':
      return [{ code: note.code }];
    default:
      return [];
  }
}

/** The duties of the day with the shift added; hours only where no duty decides, and not for somebody who changes shifts. */
function unfair({ figures, notes, possible }: TakeOption, held: Held): Against[] {
  if (!possible || notes.some((n) => n.code === 'moves')) return [];
  const duties = dutiesOf(held.info, held.shift);
  const added = (figure: FigureCode) => figures[figure] + (figure === 'minutes' ? shiftMinutes(held.shift) : 1);
  const more = (duties.length > 0 ? duties : (['minutes'] as const)).map((figure) => ({
    ...{ code: 'more' as const, figure },
    theirs: added(figure),
    holders: held.figures[figure],
  }));
  return more.filter((m) => m.theirs > m.holders);
}
