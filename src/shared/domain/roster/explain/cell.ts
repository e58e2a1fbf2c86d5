import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { wishMet } from '#src/shared/domain/roster/planning/wish-check.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import type { CellOrigin, CellReason } from './cell-reason.ts';
import { type Comparison, comparisons, standardOf } from './comparisons.ts';
import { explainOthers, type Instead } from './instead.ts';
import { restReasons } from './rest.ts';
import type { ExplainInput } from './types.ts';
import { serves } from './wanted-shifts.ts';

/** 为什么这样排: one cell of the roster. */
export interface CellExplanation {
  readonly reasons: readonly CellReason[];
  /** Undefined for a day off that was never anything else. */
  readonly origin: CellOrigin | undefined;
  readonly comparisons: readonly Comparison[];
  /** Minutes. */
  readonly standard: Minutes;
  /** For a shift: everybody else, the likeliest first. */
  readonly others: readonly Instead[];
}

/** Why a person has this shift, this leave or this day off. Undefined for a person or a day that the month does not have. */
export function explainCell(context: RosterContext, place: CellPlace, input: ExplainInput): CellExplanation | undefined {
  const person = context.people.find((p) => p.member.id === place.staffId);
  const info = context.days.find((d) => d.day === place.day);
  if (!person || !info) return undefined;
  const cell = person.cells[dateOf(info.day)];
  const shift = shiftOn(context, person, info.day);
  const reasons = shift
    ? covered(context, person, info)
    : cell?.kind === 'leave'
      ? [leaveReason(person, info, cell.leave, input)]
      : restReasons(context, person, info, input);
  return {
    reasons: [...reasons, ...wishReason(context, place, input)],
    origin: originOf(place, cell, input),
    comparisons: comparisons(context, person, info, shift),
    standard: standardOf(context, person),
    others: shift ? explainOthers(context, place, input) : [],
  };
}

function covered(context: RosterContext, person: RosterPerson, info: DayInfo): CellReason[] {
  const demands = context.demands.filter((demand) => serves(context, demand, info, person));
  const covers = coverage({ ...context, days: [info], demands }).flatMap(({ demand, days }): CellReason[] => {
    const others = context.people.filter((p) => p !== person && serves(context, demand, info, p)).map((p) => p.member.id);
    return days.map((c) => ({ code: 'covers', demand, ...c, others }));
  });
  return covers.length > 0 ? covers : [{ code: 'noDemand' }];
}

/** Wishes of the day, met or not; one that is not met is told even where another one is. */
function wishReason(context: RosterContext, { staffId, day }: CellPlace, { wishes }: ExplainInput): CellReason[] {
  const own = wishes.filter((w) => w.staffId === staffId && w.day === day && !w.voided);
  if (own.length === 0) return [];
  const cell = context.people.find((p) => p.member.id === staffId)?.cells[dateOf(day)];
  return [{ code: own.every((w) => wishMet(w, cell)) ? 'wishMet' : 'wishMissed' }];
}

function leaveReason(person: RosterPerson, { day }: DayInfo, leave: LeaveKind, input: ExplainInput): CellReason {
  const covers = (r: LeaveRequest) => r.staffId === person.member.id && r.from <= day && day <= r.to;
  const request = input.leaveRequests.find((r) => r.status === 'granted' && !r.voided && r.leave === leave && covers(r));
  return { code: 'leave', leave, request };
}

/** Where the cell comes from: the first of the newest versions that all have it, or a change of the draft since then. */
function originOf(
  { staffId, day }: CellPlace,
  cell: RosterCell | undefined,
  { publications }: ExplainInput,
): CellOrigin | undefined {
  const [latest] = publications;
  if (!latest) return cell ? { code: 'draft' } : undefined;
  const differs = publications.findIndex(
    ({ rows }) => !sameCell(rows.find((r) => r.staffId === staffId)?.cells[dateOf(day)], cell),
  );
  if (differs === 0) return { code: 'edited', version: latest.version };
  const since = publications[(differs < 0 ? publications.length : differs) - 1] ?? latest;
  return cell ? { code: 'published', version: since.version } : undefined;
}
