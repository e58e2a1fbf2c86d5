import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { readyPatterns } from '#src/shared/domain/roster/planning/shift-pattern.ts';
import type { DemandException, DemandTemplate, ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';
import type { HallSeed } from './seed.ts';
import type { Demand } from './types.ts';

export interface DemoDemandInput {
  readonly seed: HallSeed;
  readonly today: DayKey;
  /** Days of this month and of the next. */
  readonly days: readonly DayInfo[];
  readonly nextDays: readonly DayInfo[];
}

export interface DemoDemand {
  readonly templates: readonly DemandTemplate[];
  readonly exceptions: readonly DemandException[];
  readonly patterns: readonly ShiftPattern[];
}

const BUSY = 'template-busy';

/** Templates, days that ask for other numbers, and the guards' turn of the demonstration hall. */
export function demoDemand({ seed, today, days, nextDays }: DemoDemandInput): DemoDemand {
  const hallId = seed.halls[0]?.id ?? '';
  const own = seed.demands.filter((d) => d.hallId === hallId);
  const [windows, guides] = own;
  const ofKind = (list: readonly DayInfo[], kind: DayInfo['kind']) => list.filter((d) => d.kind === kind).map((d) => d.day);
  const workdays = ofKind(nextDays, 'workday');
  const exception = (demand: Demand | undefined, day: DayKey | undefined, needed: number, reason: string): DemandException[] =>
    demand && day ? [{ id: `${demand.id}:${day}`, hallId, demandId: demand.id, day, needed, reason }] : [];
  return {
    templates: [
      { id: 'template-usual', hallId, name: '平时', rows: own.map(rowOf), order: 1 },
      { id: BUSY, hallId, name: '社保集中缴费', rows: own.map((d) => busyRow(d, windows, guides)), order: 2 },
    ],
    exceptions: [
      ...workdays.slice(-3).flatMap((day) => exception(windows, day, 7, '社保集中缴费').map((e) => ({ ...e, templateId: BUSY }))),
      ...exception(guides, workdays[8], 2, '自助机升级，导办少一个'),
      ...exception(windows, ofKind(nextDays, 'restDay').at(-1), 2, '不动产集中办证日'),
      ...exception(guides, ofKind(days, 'workday').find((day) => day > today) ?? workdays[1], 2, '下午停电检修，导办少一个'),
    ],
    patterns: patternsOf(seed),
  };
}

const rowOf = ({ id, workday, restDay, holiday }: Demand): DemandTemplate['rows'][number] => ({
  demandId: id,
  workday,
  restDay,
  holiday,
});
/** One more at the windows and one more guide. */
const busyRow = (demand: Demand, ...more: readonly (Demand | undefined)[]): DemandTemplate['rows'][number] =>
  more.includes(demand) ? { ...rowOf(demand), workday: demand.workday + 1 } : rowOf(demand);

/** 四班三运转 as guards keep it, one team after the other, and the weekend's turn. */
function patternsOf({ shiftTypes }: HallSeed): ShiftPattern[] {
  const ready = readyPatterns(shiftTypes);
  const named = [
    ['fourThree', '保安四班三运转'],
    ['twoTwo', '夜间值守做二休二'],
  ] as const;
  return named.flatMap(([key, name], i): ShiftPattern[] => {
    const found = ready.find((p) => p.key === key);
    if (!found) return [];
    const { shiftTypeIds, step, by } = found;
    return [{ id: `pattern-${i + 1}`, name, shiftTypeIds, step, by, order: i + 1 }];
  });
}
