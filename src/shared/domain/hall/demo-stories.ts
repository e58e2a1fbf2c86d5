import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';

/** Last month or this one, and which of the person's worked days before today: from 0, negative from the end. */
type When = readonly [month: -1 | 0, at: number];

/** How a day went otherwise than rostered. */
export type Twist =
  | { readonly kind: 'late' | 'early' | 'stay'; readonly minutes: Minutes }
  | { readonly kind: 'noIn' | 'noOut' | 'noBack' | 'absent' };

export interface TwistStory {
  readonly name: string;
  readonly when: When;
  readonly twist: Twist;
  /** 补卡 that settled it. */
  readonly settled?: { readonly reason: string; readonly photo: boolean; readonly afterLock: boolean };
}

const story = (name: string, month: -1 | 0, at: number, twist: Twist): TwistStory => ({ name, when: [month, at], twist });
const late = (minutes: Minutes): Twist => ({ kind: 'late', minutes });
const stay = (minutes: Minutes): Twist => ({ kind: 'stay', minutes });

export const twistStories: readonly TwistStory[] = [
  story('杨帆', -1, 3, late(12)),
  story('杨帆', -1, 9, late(25)),
  story('杨帆', 0, 2, late(18)),
  story('杨帆', 0, 6, late(9)),
  story('赵雪', -1, 5, late(7)),
  story('邓子豪', 0, 3, late(31)),
  story('吴倩', 0, 4, late(6)),
  story('曹磊', -1, 8, { kind: 'early', minutes: 22 }),
  story('高文博', -1, 7, stay(95)),
  story('高文博', -1, 14, stay(200)),
  story('高文博', 0, 3, stay(80)),
  story('高文博', 0, 6, stay(205)),
  story('李晓燕', -1, 11, stay(45)),
  story('李晓燕', 0, 5, stay(65)),
  story('沈雯', -1, 10, stay(70)),
  story('韩冰', 0, 4, stay(50)),
  story('徐静', -1, 4, { kind: 'noOut' }),
  { ...story('张丽华', -1, 6, { kind: 'noIn' }), settled: { reason: '考勤机停电，主任见证', photo: true, afterLock: false } },
  { ...story('彭慧', -1, 12, { kind: 'noIn' }), settled: { reason: '指纹识别不出，当面签到', photo: false, afterLock: false } },
  {
    ...story('刘洋', -1, 11, { kind: 'noOut' }),
    settled: { reason: '外送材料后直接下班，核对了签收单', photo: false, afterLock: true },
  },
  {
    ...story('孙佳怡', 0, 5, { kind: 'noIn' }),
    settled: { reason: '忘记打卡，监控可见 08:21 到岗', photo: true, afterLock: false },
  },
  story('罗桂芳', 0, 4, { kind: 'noBack' }),
  story('冯雨欣', 0, -2, { kind: 'noIn' }),
  story('许诺', 0, -1, { kind: 'absent' }),
];

export interface PartStory {
  readonly name: string;
  readonly when: When;
  readonly kind: PartAbsence['kind'];
  readonly from: Minutes;
  readonly to: Minutes;
  readonly reason: string;
}
const part = (
  name: string,
  month: -1 | 0,
  at: number,
  kind: PartAbsence['kind'],
  [from, to]: readonly [Minutes, Minutes],
  reason: string,
): PartStory => ({ name, when: [month, at], kind, from, to, reason });
const [MORNING, AFTERNOON] = [
  [510, 720],
  [780, 1050],
] as const;

/** 半天假 and 公出; people who work 08:30–17:30. */
export const partStories: readonly PartStory[] = [
  part('陈建国', -1, 8, 'personal', AFTERNOON, '孩子家长会'),
  part('马俊', -1, 12, 'out', [540, 690], '陪企业到税务大厅办件'),
  part('徐静', 0, 3, 'sick', MORNING, '发烧看门诊，有病历'),
  part('高文博', 0, 8, 'out', [840, 990], '到县数据中心换交换机'),
  part('蒋玉兰', 0, 5, 'annual', AFTERNOON, '家里装修'),
];

/** Called in on a rest day without a shift: which rest day without one, of last month. */
export const extraStories: readonly (readonly [name: string, at: number, note: string])[] = [
  ['高文博', 1, '叫号系统升级，到场保障'],
  ['罗桂芳', 3, '大厅地面清洗'],
  ['范晓东', 2, '自助终端换机'],
];

/** What stands on the photographed slip that proves a 补卡. */
export const demoSlip = {
  name: '补卡证明.png',
  lines: [
    '情 况 说 明',
    '当天早上大厅停电，考勤机没有开机，',
    '本人 08:21 已到岗，带班主任在场。',
    '特此说明。',
    '证明人：陈建国',
  ],
} as const;
