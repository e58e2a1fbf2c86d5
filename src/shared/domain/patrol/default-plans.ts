import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { PatrolItem, PatrolPlan } from './types.ts';

const items = (texts: readonly string[]): PatrolItem[] => texts.map((text, i) => ({ id: `i${i + 1}`, text }));
const closing = (texts: readonly string[]): PatrolItem[] => texts.map((text, i) => ({ id: `c${i + 1}`, text, closing: true }));

/** What a daily round looks at: 公安部令第61号第二十五条, with order and hygiene as halls do it; the last four when the hall closes. */
export const roundItems: readonly PatrolItem[] = [
  ...items([
    '用火、用电有无违章',
    '安全出口、疏散通道畅通',
    '疏散指示标志、应急照明完好',
    '消防设施器材、标志在位完整',
    '常闭式防火门关闭，卷帘下无堆物',
    '重点部位人员在岗',
    '秩序、卫生、设备及其他',
  ]),
  ...closing(['遗留火种已消除', '非必要电源已切断', '门窗已关闭', '厅内无滞留人员']),
];

/** What a fire inspection looks at: 公安部令第61号第二十六条. */
export const inspectionItems: readonly PatrolItem[] = items([
  '火灾隐患的整改情况以及防范措施的落实情况',
  '安全疏散通道、疏散指示标志、应急照明和安全出口情况',
  '消防车通道、消防水源情况',
  '灭火器材配置及有效情况',
  '用火、用电有无违章情况',
  '重点工种人员以及其他员工消防知识的掌握情况',
  '消防安全重点部位的管理情况',
  '易燃易爆危险物品和场所防火防爆措施的落实情况',
  '消防控制室值班情况和设施运行、记录情况',
  '防火巡查情况',
  '消防安全标志的设置情况和完好、有效情况',
]);

interface Intervals {
  readonly patrolEveryMinutes: number;
  readonly inspectionMonths: number;
}

/** The two plans a hall begins with, from a day on. */
export const defaultPlans = (
  hallId: string,
  { patrolEveryMinutes, inspectionMonths }: Intervals,
  startsOn: DayKey,
): PatrolPlan[] => [
  {
    id: `patrol-${hallId}`,
    kind: 'rounds',
    hallId,
    title: '每日防火与秩序巡查',
    everyMinutes: patrolEveryMinutes,
    everyMonths: 0,
    from: 0,
    to: 0,
    items: roundItems,
    order: 1,
    startsOn,
  },
  {
    id: `inspection-${hallId}`,
    kind: 'inspection',
    hallId,
    title: '防火检查',
    everyMinutes: 0,
    everyMonths: inspectionMonths,
    from: 0,
    to: 0,
    items: inspectionItems,
    order: 2,
    startsOn,
  },
];
