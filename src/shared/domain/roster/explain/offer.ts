import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { ChangeCell } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import { availability } from '#src/shared/domain/roster/changes/rank-takers.ts';
import type { TakeInput, TakeNote, TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { askedNotes, fairnessCost, noteCost, standbyOn } from '#src/shared/domain/roster/changes/take-weights.ts';
import { takerFigures } from '#src/shared/domain/roster/changes/taker-figures.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';

/** What giving somebody a shift that nobody has would mean: judged and priced as if it were taken from a colleague of the same post. */
export function offerOf(
  context: RosterContext,
  person: RosterPerson,
  info: DayInfo,
  shift: ShiftType,
  input: TakeInput,
): TakeOption {
  const { day } = info;
  const staffId = person.member.id;
  const date = dateOf(day);
  const cells: ChangeCell[] = [{ staffId, date, before: person.cells[date] ?? null, after: shiftCell(shift.id) }];
  const verdict = judgeChange(context, cells);
  const figures = takerFigures(context, person, day);
  const standby = standbyOn(input, staffId, day);
  const notes: TakeNote[] = [
    ...(standby ? [{ code: 'standby' as const, note: standby.note }] : []),
    availability(person, day),
    ...askedNotes(input, staffId, day, shift.id),
    ...[...verdict.hard, ...verdict.reasons].map((breach) => ({ code: 'rule' as const, breach })),
  ];
  return {
    kind: standby ? 'standby' : 'replacement',
    ...{ staffId, day, cells, verdict, notes, figures },
    possible: verdict.hard.length === 0,
    cost: noteCost(notes) + fairnessCost(figures, info, shift),
  };
}
