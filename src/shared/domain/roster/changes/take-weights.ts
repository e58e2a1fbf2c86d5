import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterPlace } from '#src/shared/domain/roster/people.ts';
import type { TakeInput, TakeNote } from './take-option.ts';
import { isLateShift, type TakerFigures } from './taker-figures.ts';

/** Points of the ranking: what one thing that speaks against somebody costs. Standby comes first, then one soft rule outweighs fairness. */
export const takeWeights = {
  standby: -150,
  reasonRule: 100,
  sameGroup: 120,
  otherPost: 200,
  otherCounter: 4,
  moves: 60,
  inLieu: 80,
  leaveAsked: 120,
  wishOff: 30,
  wishOn: -20,
  /** One hour above the month's standard; below it counts the other way. */
  hour: 1,
  restDay: 8,
  late: 8,
  holiday: 12,
  /** In a swap: one day between the two days. */
  dayApart: 3,
} as const;

/** How near the posts of two people are. */
export function postNote(places: readonly RosterPlace[], fromId: string, toId: string): TakeNote {
  const place = (id: string) => places.find((p) => p.member.id === id);
  const [a, b] = [place(fromId), place(toId)];
  if (a?.post === undefined || b?.post === undefined) return { code: 'otherPost' };
  if (a.post.id === b.post.id)
    return { code: a.counter !== undefined && a.counter.id === b.counter?.id ? 'sameCounter' : 'samePost' };
  return { code: a.post.group === b.post.group ? 'sameGroup' : 'otherPost' };
}

/** Wishes and undecided leave of a person on a day. A wish for a shift speaks for that shift only. */
export function askedNotes(input: TakeInput, staffId: string, day: DayKey, shiftTypeId: string): TakeNote[] {
  const wishes = input.wishes.filter((w) => w.staffId === staffId && w.day === day && !w.voided);
  const asked = input.leaveRequests.find(
    (r) => r.staffId === staffId && r.status === 'asked' && !r.voided && r.from <= day && day <= r.to,
  );
  return [
    ...(asked ? [{ code: 'leaveAsked' as const, leave: asked.leave }] : []),
    ...wishes.flatMap((w): TakeNote[] => {
      const off = w.want ? w.shiftTypeId === '' : w.shiftTypeId === shiftTypeId;
      const on = w.want ? w.shiftTypeId === shiftTypeId : w.shiftTypeId === '';
      return off ? [{ code: 'wishOff', weight: w.weight }] : on ? [{ code: 'wishOn', weight: w.weight }] : [];
    }),
  ];
}

/** What the notes cost together. */
export const noteCost = (notes: readonly TakeNote[]): number => notes.reduce((sum, note) => sum + costOf(note), 0);

function costOf(note: TakeNote): number {
  switch (note.code) {
    case 'standby':
      return takeWeights.standby;
    case 'samePost':
      return takeWeights.otherCounter;
    case 'sameGroup':
      return takeWeights.sameGroup;
    case 'otherPost':
      return takeWeights.otherPost;
    case 'moves':
      return takeWeights.moves;
    case 'inLieu':
      return takeWeights.inLieu;
    case 'leaveAsked':
      return takeWeights.leaveAsked;
    case 'wishOff':
      return takeWeights.wishOff * note.weight;
    case 'wishOn':
      return takeWeights.wishOn * note.weight;
    case 'rule':
      return note.breach.severity === 'notice' ? 0 : takeWeights.reasonRule;
    default:
      return 0;
  }
}

/** Fairness: who has more hours, and more of the kind of duty that this shift is, comes later. */
export const fairnessCost = (figures: TakerFigures, info: DayInfo, shift: ShiftType): number =>
  (figures.difference / 60) * takeWeights.hour +
  (info.kind === 'restDay' ? figures.restDays * takeWeights.restDay : 0) +
  (info.kind === 'holiday' ? figures.holidays * takeWeights.holiday : 0) +
  (isLateShift(shift) ? figures.late * takeWeights.late : 0);

/** Somebody on stand-by on a day, undefined when not. */
export const standbyOn = (input: TakeInput, staffId: string, day: DayKey) =>
  input.standbys.find((s) => s.staffId === staffId && s.day === day && !s.voided);
