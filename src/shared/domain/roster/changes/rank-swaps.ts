import { type DayKey, dateOf, daysBetween } from '#src/shared/domain/core/day.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { swapCells } from './change-cells.ts';
import { judgeChange } from './judge-change.ts';
import { byRank, type TakeInput, type TakeNote, type TakeOption } from './take-option.ts';
import { askedNotes, noteCost, postNote, takeWeights } from './take-weights.ts';
import { takerFigures } from './taker-figures.ts';

/** Pairs that are judged at most: the nearest days of the nearest posts. Keeps a hall of 500 people quick. */
const JUDGED = 240;
/** Offers of one person: the best of them. */
const OFFERED = 3;

interface Pair {
  readonly giver: RosterPerson;
  readonly other: RosterPerson;
  /** The day that the giver gives, and the one that the other gives. */
  readonly day: DayKey;
  readonly back: DayKey;
  readonly shiftTypeId: string;
  readonly notes: readonly TakeNote[];
}

const cheap = (pair: Pair): number => noteCost(pair.notes) + Math.abs(daysBetween(pair.day, pair.back)) * takeWeights.dayApart;

/**
 * With whom a person can exchange the shift of a day, best first: another shift of the same day, or a shift of another day on which
 * the person is free while the other is free on this one. Days before `from` are over and not offered in return. Whatever breaks a
 * hard rule stands last. Time off in lieu goes with the duty; other leave is never exchanged.
 */
export function rankSwaps(
  context: RosterContext,
  day: DayKey,
  fromStaffId: string,
  input: TakeInput,
  from: DayKey = context.days[0]?.day ?? day,
): TakeOption[] {
  const giver = context.people.find((p) => p.member.id === fromStaffId);
  if (!giver || !shiftOn(context, giver, day)) return [];
  const pairs = context.people
    .filter((p) => p.member.id !== fromStaffId)
    .flatMap((other) => pairsOf(context, giver, other, day, input, from))
    .sort((a, b) => cheap(a) - cheap(b))
    .slice(0, JUDGED);
  const ranked = pairs.map((pair) => optionOf(context, pair)).sort(byRank(input.places));
  return [...Map.groupBy(ranked, (o) => o.staffId).values()].flatMap((own) => bestOf(own)).sort(byRank(input.places));
}

/** A person's best offers; one impossible offer only when there is no other. */
function bestOf(own: readonly TakeOption[]): readonly TakeOption[] {
  const possible = own.filter((o) => o.possible);
  return possible.length > 0 ? possible.slice(0, OFFERED) : own.slice(0, 1);
}

/** Rest or time off in lieu: somebody who could come. */
const off = (cell: RosterCell | undefined): boolean => !cell || (cell.kind === 'leave' && cell.leave === 'inLieu');

function pairsOf(
  context: RosterContext,
  giver: RosterPerson,
  other: RosterPerson,
  day: DayKey,
  input: TakeInput,
  from: DayKey,
): Pair[] {
  const place = postNote(input.places, giver.member.id, other.member.id);
  const mine = giver.cells[dateOf(day)];
  const pair = (back: DayKey, shiftTypeId: string, note: TakeNote): Pair => {
    const asked = askedNotes(input, other.member.id, day, mine?.kind === 'shift' ? mine.shiftTypeId : '');
    return { giver, other, day, back, shiftTypeId, notes: [note, place, ...asked] };
  };
  const theirs = other.cells[dateOf(day)];
  if (theirs?.kind === 'shift') {
    const differs = mine?.kind === 'shift' && mine.shiftTypeId !== theirs.shiftTypeId;
    return differs ? [pair(day, theirs.shiftTypeId, { code: 'exchanges', shiftTypeId: theirs.shiftTypeId })] : [];
  }
  if (!off(theirs)) return [];
  return context.days.flatMap(({ day: back }) => {
    const given = other.cells[dateOf(back)];
    if (back < from || back === day || given?.kind !== 'shift' || !off(giver.cells[dateOf(back)])) return [];
    return [pair(back, given.shiftTypeId, { code: 'gives', day: back, shiftTypeId: given.shiftTypeId })];
  });
}

function optionOf(context: RosterContext, pair: Pair): TakeOption {
  const { giver, other, day, back } = pair;
  const cells = swapCells(context, { staffId: giver.member.id, day }, { staffId: other.member.id, day: back });
  const verdict = judgeChange(context, cells);
  const rules = [...verdict.hard, ...verdict.reasons].map((breach): TakeNote => ({ code: 'rule', breach }));
  return {
    kind: 'swap',
    staffId: other.member.id,
    day: back,
    possible: verdict.hard.length === 0,
    cells,
    verdict,
    notes: [...pair.notes, ...rules],
    figures: takerFigures(context, other, day),
    cost: cheap(pair) + noteCost(rules),
  };
}
