import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import type { RosterContext } from './context.ts';
import type { DemandException } from './planning/types.ts';
import type { Breach } from './rules/rule.ts';

/** Planned and needed people of one demand on one day. */
export interface Coverage {
  readonly planned: number;
  readonly needed: number;
}

/** The exception of a demand on a day, undefined when the day asks for what its kind says. */
export const exceptionOn = (demand: Demand, day: DayKey, exceptions: readonly DemandException[]): DemandException | undefined =>
  exceptions.find((e) => e.demandId === demand.id && e.day === day && !e.voided);

/** How many people a demand asks for on a day: what an exception says, else the number of its kind of day. */
export const neededOn = (demand: Demand, info: DayInfo, exceptions: readonly DemandException[]): number =>
  exceptionOn(demand, info.day, exceptions)?.needed ?? demand[info.kind];

/** For each demand, its days of the month in order. */
export function coverage(context: RosterContext): { readonly demand: Demand; readonly days: readonly Coverage[] }[] {
  return context.demands.map((demand) => {
    const posts = new Set(demand.postIds);
    const shifts = new Set(demand.shiftTypeIds);
    const people = context.people.filter((p) => posts.size === 0 || posts.has(p.postId));
    const days = context.days.map((info) => {
      const date = dateOf(info.day);
      const planned = people.filter((p) => {
        const cell = p.cells[date];
        return cell?.kind === 'shift' && (shifts.size === 0 || shifts.has(cell.shiftTypeId));
      }).length;
      return { planned, needed: neededOn(demand, info, context.exceptions) };
    });
    return { demand, days };
  });
}

/** 缺岗: a day on which fewer people are planned than the hall needs. */
export const coverageBreaches = (context: RosterContext): Breach[] =>
  coverage(context).flatMap(({ demand, days }) =>
    days.flatMap((c, i): Breach[] => {
      const day = context.days[i]?.day ?? '';
      if (c.planned >= c.needed) return [];
      const detail = { demand: demand.name, missing: c.needed - c.planned, needed: c.needed };
      return [{ ruleId: 'demandShort', severity: 'reason', staffId: '', day, days: [day], detail }];
    }),
  );
