/** A line that the demonstration hall writes now and then. */
export interface DemoLine {
  /** Of a seeded ledger, without `ledger-`. */
  readonly kind: string;
  /** About every so many days. */
  readonly every: number;
  readonly hall?: string;
  /** Only on days of rest. */
  readonly weekend?: boolean;
  /** Promised in so many days. */
  readonly days?: number;
  readonly values: Readonly<Record<string, string>>;
}

const staff = (n: number): string => `staff-${String(n).padStart(2, '0')}`;
const [wang, ma, yang, zheng, xu, jiang] = [staff(4), staff(11), staff(12), staff(13), staff(14), staff(26)];
const ask = (matter: string, way: string, result: string, handler: string, every: number, hall?: string): DemoLine => ({
  kind: 'guide',
  every,
  ...(hall === undefined ? {} : { hall }),
  values: { matter, way, result, handler, people: '1' },
});
const assist = (
  matter: string,
  visitor: string,
  way: string,
  group: string,
  handler: string,
  days: number,
  every: number,
): DemoLine => ({
  kind: 'assist',
  every,
  days,
  values: { matter, visitor, phone: '13900000417', way, group, handler, counter: 'counter-hall-1-3' },
});

/** Invented matters as a county hall meets them. */
export const demoLines: readonly DemoLine[] = [
  ask('社保卡补办要带什么', '现场', '当场答复', xu, 2),
  ask('居民身份证到期换证', '现场', '引导到窗口', xu, 2),
  ask('公积金提取', '电话', '当场答复', xu, 3),
  ask('不动产过户流程', '现场', '引导到窗口', ma, 3),
  ask('个体户注销', '现场', '转帮办代办', yang, 4),
  ask('医保异地备案', '线上', '当场答复', xu, 2),
  ask('增值税发票代开', '现场', '引导到窗口', jiang, 2, 'hall-2'),
  ask('个人所得税汇算', '电话', '当场答复', jiang, 3, 'hall-2'),
  assist('个体工商户设立登记', '韩秀英', '帮办', '企业', ma, 3, 2),
  assist('老年人优待证', '刘满仓', '代办', '老年人', yang, 5, 3),
  assist('残疾人两项补贴', '高玉', '代办', '残疾人', zheng, 7, 4),
  assist('营业执照变更', '白建军', '帮办', '企业', ma, 2, 3),
  assist('生育登记', '郝丽', '帮办', '孕妇', zheng, 1, 4),
  {
    kind: 'oneMatter',
    every: 5,
    days: 5,
    values: { matter: '新生儿出生一件事', visitor: '郝丽', items: '6', saved: '5', counter: 'counter-hall-1-1', handler: wang },
  },
  {
    kind: 'oneMatter',
    every: 6,
    days: 8,
    values: { matter: '开餐馆一件事', visitor: '马占海', items: '4', saved: '3', counter: 'counter-hall-1-2', handler: wang },
  },
  {
    kind: 'crossRegion',
    every: 5,
    days: 6,
    values: {
      matter: '职工养老保险转移',
      scope: '跨省',
      mode: '异地代收代办',
      other: '江州市政务大厅',
      visitor: '白建军',
      handler: wang,
    },
  },
  {
    kind: 'weekend',
    every: 1,
    weekend: true,
    values: { matter: '居民身份证领取', visitor: '王海', kind: '即办件', counter: 'counter-hall-1-1', handler: wang },
  },
  {
    kind: 'weekend',
    every: 2,
    weekend: true,
    values: { matter: '社保缴费证明', visitor: '李玉梅', kind: '即办件', counter: 'counter-hall-1-1', handler: staff(5) },
  },
  { kind: 'visit', every: 9, values: { visitors: '邻县审批局', purpose: '参观学习', people: '12', speaker: xu, minutes: '40' } },
  {
    kind: 'news',
    every: 7,
    values: { title: '周末不打烊，办事不用等', media: '本厅公众号', level: '本厅公众号', form: '图文', author: staff(15) },
  },
  {
    kind: 'meeting',
    every: 8,
    values: { title: '月度工作例会', place: '三楼会议室', people: '27', team: `${staff(15)},${staff(16)}`, minutes: '60' },
  },
  { kind: 'hygiene', every: 1, values: { area: '大厅', result: '合格', checker: staff(2), keeper: staff(16) } },
  {
    kind: 'hygiene',
    every: 4,
    values: { area: '卫生间', result: '当场整改', found: '洗手液用完', checker: staff(2), keeper: staff(16) },
  },
  {
    kind: 'order',
    every: 6,
    values: { matter: '取号机前排队过长', type: '排队秩序', place: '取号区', result: '加开一台取号机', handler: staff(17) },
  },
  { kind: 'union', every: 18, values: { title: '职工健步走', host: '工会', place: '滨河公园', people: '20' } },
  {
    kind: 'standard',
    every: 8,
    days: 10,
    values: { matter: '食品经营许可', office: '市场监管局', work: '材料清单', before: '9 份', after: '6 份', handler: staff(2) },
  },
  {
    kind: 'goods',
    every: 9,
    values: { item: '一次性纸杯', type: '便民物品', quantity: '10', taker: xu, giver: staff(2), state: '不用还' },
  },
  {
    kind: 'goods',
    every: 12,
    days: 20,
    values: { item: '冬季工装', type: '工装', size: '165', quantity: '1', taker: zheng, giver: staff(2), state: '待归还' },
  },
];
