import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { replacementCells } from './change-cells.ts';
import { judgeChange } from './judge-change.ts';
import { byRank, notJudged, type TakeInput, type TakeNote, type TakeOption } from './take-option.ts';
import { askedNotes, fairnessCost, noteCost, postNote, standbyOn } from './take-weights.ts';
import { takerFigures } from './taker-figures.ts';

/** The shift to be given away, with the day's kind. */
interface Wanted {
  readonly giverId: string;
  readonly info: DayInfo;
  readonly shift: ShiftType;
}

/**
 * Who can take a person's shift of a day, best first: whoever is on stand-by, then the free people of the same post with fewer hours
 * and less duty of this kind; a broken soft rule comes after them, another post later still. Whom a hard rule keeps from it, who is on
 * leave or already has this shift stands last with the reason. Empty when the person has no shift that day.
 */
export function rankTakers(context: RosterContext, day: DayKey, fromStaffId: string, input: TakeInput): TakeOption[] {
  const giver = context.people.find((p) => p.member.id === fromStaffId);
  const info = context.days.find((d) => d.day === day);
  const shift = giver && info ? shiftOn(context, giver, day) : undefined;
  if (!info || !shift) return [];
  const wanted: Wanted = { giverId: fromStaffId, info, shift };
  return context.people
    .filter((p) => p.member.id !== fromStaffId)
    .map((person) => optionOf(context, wanted, person, input))
    .sort(byRank(input.places));
}

function optionOf(context: RosterContext, wanted: Wanted, person: RosterPerson, input: TakeInput): TakeOption {
  const { day } = wanted.info;
  const staffId = person.member.id;
  const figures = takerFigures(context, person, day);
  const place = postNote(input.places, wanted.giverId, staffId);
  const base = { staffId, day, figures, kind: 'replacement' } as const;
  const stop = hindrance(person, wanted);
  if (stop) return { ...base, ...notJudged, possible: false, notes: [stop, place], cost: noteCost([place]) };
  const standby = standbyOn(input, staffId, day);
  const cells = replacementCells(context, { staffId: wanted.giverId, day }, staffId);
  const verdict = judgeChange(context, cells);
  const notes: TakeNote[] = [
    ...(standby ? [{ code: 'standby' as const, note: standby.note }] : []),
    availability(person, day),
    place,
    ...askedNotes(input, staffId, day, wanted.shift.id),
    ...[...verdict.hard, ...verdict.reasons].map((breach) => ({ code: 'rule' as const, breach })),
  ];
  return {
    ...base,
    kind: standby ? 'standby' : 'replacement',
    cells,
    verdict,
    notes,
    possible: verdict.hard.length === 0,
    cost: noteCost(notes) + fairnessCost(figures, wanted.info, wanted.shift),
  };
}

/** What makes it pointless to ask the rules: already on this shift, or on leave. Time off in lieu can be put off. */
function hindrance(person: RosterPerson, { info, shift }: Wanted): TakeNote | undefined {
  const cell = person.cells[dateOf(info.day)];
  if (cell?.kind === 'leave' && cell.leave !== 'inLieu') return { code: 'onLeave', leave: cell.leave };
  if (cell?.kind === 'shift' && cell.shiftTypeId === shift.id) return { code: 'working', shiftTypeId: shift.id };
  return undefined;
}

/** What somebody does on a day who could take a shift. */
export function availability(person: RosterPerson, day: DayKey): TakeNote {
  const cell = person.cells[dateOf(day)];
  if (!cell) return { code: 'free' };
  return cell.kind === 'leave' ? { code: 'inLieu' } : { code: 'moves', shiftTypeId: cell.shiftTypeId };
}
