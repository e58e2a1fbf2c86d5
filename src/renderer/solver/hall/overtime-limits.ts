import type { CellLimit } from '#src/renderer/solver/model/problem.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { minutesOf } from './abilities.ts';
import type { HallPerson } from './hall-people.ts';

const WORKDAY = 480;

/**
 * 月加班 36 小时 (《劳动法》第四十一条) as two sums. Paid overtime alone: holiday shifts and what goes beyond eight hours on workdays.
 * And together with rest-day duty, against which every day off on a workday stands: eight hours are added to each workday that is
 * not taken off, so that no number is negative, and to the limit.
 */
export function overtimeLimits(context: RosterContext, hall: HallPerson, shiftTypeIds: readonly string[]): CellLimit[] {
  const choices = shiftTypeIds.length + 1;
  const paid = new Int32Array(context.days.length * choices);
  const all = new Int32Array(context.days.length * choices);
  let most = context.rules.monthOvertimeMaximum;
  /** What the kept shifts add by themselves: a limit that they pass is widened to them. */
  const kept = { paid: 0, all: 0 };
  context.days.forEach((info, d) => {
    const free = mayBeFree(hall, d, dateOf(info.day)) && info.kind === 'workday';
    if (free) most += WORKDAY;
    const cell = hall.kept.get(dateOf(info.day));
    if (cell?.kind === 'leave' && cell.leave === 'inLieu') most += WORKDAY;
    shiftTypeIds.forEach((id, s) => {
      const at = d * choices + 1 + s;
      const minutes = minutesOf(context, id);
      const long = Math.max(0, minutes - WORKDAY);
      paid[at] = info.kind === 'holiday' ? minutes : info.kind === 'workday' ? long : 0;
      all[at] = info.kind === 'workday' ? long + (free ? WORKDAY : 0) : minutes;
      if (cell?.kind !== 'shift' || !hall.options[d].includes(id)) return;
      kept.paid += paid[at];
      kept.all += all[at];
    });
  });
  return [
    { add: paid, most: Math.max(kept.paid, context.rules.monthOvertimeMaximum) },
    { add: all, most: Math.max(kept.all, most) },
  ];
}

/** A workday that is a day off unless the engine fills it: it can become time off in lieu. */
export const mayBeFree = (hall: HallPerson, day: number, date: number): boolean =>
  hall.kept.get(date) === undefined && hall.options[day].length > 0;
