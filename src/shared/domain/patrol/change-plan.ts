import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { LAW_MINUTES } from './due-rounds.ts';
import type { PatrolPlan } from './types.ts';

/** What of a plan can be changed; its items keep their ids, so that old rounds stay readable. */
export type PlanInput = Pick<PatrolPlan, 'title' | 'everyMinutes' | 'everyMonths' | 'from' | 'to' | 'items'>;

/** 公安部令第61号第二十六条: at least once a quarter. */
const LAW_MONTHS = 3;

/**
 * 巡查方案. Needs a title (`patrol/title`) and something to look at (`patrol/items`). Rounds more than two hours apart (`patrol/too-rare`)
 * and inspections less than once a quarter (`patrol/inspection-rare`) are below the law and refused; hours end after they begin (`patrol/hours`).
 */
export function changePlan(plan: PatrolPlan, input: PlanInput): Result<PatrolPlan, Problem> {
  const items = input.items.map((i) => ({ ...i, text: i.text.trim() })).filter((i) => i.text !== '');
  if (input.title.trim() === '') return err({ code: 'patrol/title', at: 'title' });
  if (items.length === 0) return err({ code: 'patrol/items', at: 'items' });
  const rare = plan.kind === 'rounds' ? !within(input.everyMinutes, LAW_MINUTES) : !within(input.everyMonths, LAW_MONTHS);
  if (rare)
    return err(
      plan.kind === 'rounds' ? { code: 'patrol/too-rare', at: 'every' } : { code: 'patrol/inspection-rare', at: 'every' },
    );
  if (!(input.from === 0 && input.to === 0) && input.to <= input.from) return err({ code: 'patrol/hours', at: 'hours' });
  return ok({ ...plan, ...input, title: input.title.trim(), items });
}

const within = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most;
