import { dateOf } from '#src/shared/domain/core/day.ts';
import type { DemandLimit } from '#src/shared/domain/roster/planning/demand-limits.ts';
import type { DemandT } from './use-demand-text.ts';

const dayName = (day: string, t: DemandT): string => t('common:dayTitle', { month: Number(day.slice(5, 7)), date: dateOf(day) });

/** “10月8日至10月10日”. */
export const limitDays = ({ from, to }: DemandLimit, t: DemandT): string =>
  from === to ? t('limits.day', { from: dayName(from, t) }) : t('limits.days', { from: dayName(from, t), to: dayName(to, t) });

/** “‘窗口’要 9 人，能上的只有 7 人（1 人请假、1 人没通过培训）”. */
export function limitText(limit: DemandLimit, t: DemandT): string {
  const comma = t('limits.listComma');
  const demands = limit.demands.map((d) => d.name).join(comma);
  const why = (['onLeave', 'untrained', 'barred'] as const)
    .filter((key) => limit[key] > 0)
    .map((key) => t(`limits.${key}`, { count: limit[key] }));
  const text = t(limit.demands.length > 1 ? 'limits.many' : 'limits.one', { demands, needed: limit.needed, able: limit.able });
  return why.length === 0 ? text : t('limits.because', { text, why: why.join(comma) });
}
