import { defaultSettings } from './default-settings.ts';
import type { HallSettings } from './settings.ts';
import type { Counter, Demand, Hall, Post, ShiftType, Team, User } from './types.ts';

/** What a new book starts with. */
export interface HallSeed {
  readonly settings: HallSettings;
  readonly halls: readonly Hall[];
  readonly counters: readonly Counter[];
  readonly posts: readonly Post[];
  readonly teams: readonly Team[];
  readonly shiftTypes: readonly ShiftType[];
  readonly demands: readonly Demand[];
  readonly users: readonly User[];
}

/** Posts of the purchaser's contract. */
export const seedPosts: readonly Post[] = [
  { id: 'post-manager', name: '大厅管理人员', short: '大厅管理', group: '管理', order: 1 },
  { id: 'post-window', name: '窗口收件人员', short: '窗口收件', group: '窗口', order: 2 },
  { id: 'post-assist', name: '帮办代办', short: '帮办代办', group: '帮办导办', order: 3 },
  { id: 'post-guide', name: '咨询引导', short: '咨询引导', group: '帮办导办', order: 4 },
  { id: 'post-tech', name: '技术保障中心辅助人员', short: '技术保障', group: '保障', order: 5 },
  { id: 'post-cleaner', name: '保洁', short: '保洁', group: '保障', order: 6 },
  { id: 'post-guard', name: '保安', short: '保安', group: '保障', order: 7 },
];

/** Shift types as most county halls run them; all editable. */
export const seedShiftTypes: readonly ShiftType[] = [
  {
    id: 'shift-zheng',
    name: '正班',
    glyph: '正',
    key: '1',
    start: 510,
    end: 1050,
    breaks: [{ start: 720, end: 780 }],
    tone: 'zheng',
    order: 1,
  },
  {
    id: 'shift-zao',
    name: '早班',
    glyph: '早',
    key: '2',
    start: 450,
    end: 960,
    breaks: [{ start: 720, end: 750 }],
    tone: 'zao',
    order: 2,
  },
  { id: 'shift-wu', name: '午班', glyph: '午', key: '3', start: 660, end: 1140, breaks: [], tone: 'wu', order: 3 },
  { id: 'shift-wan', name: '晚班', glyph: '晚', key: '4', start: 720, end: 1200, breaks: [], tone: 'wan', order: 4 },
  { id: 'shift-zhi', name: '休息日值班', glyph: '值', key: '5', start: 540, end: 1020, breaks: [], tone: 'zhi', order: 5 },
  {
    id: 'shift-ye',
    name: '夜班',
    glyph: '夜',
    key: '6',
    start: 1200,
    end: 1920,
    breaks: [{ start: 1440, end: 1680 }],
    tone: 'ye',
    order: 6,
  },
];

const demand = (
  hallId: string,
  order: number,
  name: string,
  postIds: string[],
  shiftTypeIds: string[],
  counts: [number, number, number],
): Demand => ({
  id: `demand-${hallId}-${order}`,
  hallId,
  name,
  postIds,
  shiftTypeIds,
  workday: counts[0],
  restDay: counts[1],
  holiday: counts[2],
  order,
});

const halls: readonly Hall[] = [
  { id: 'hall-1', name: '政务大厅', order: 1, opensAt: 510, closesAt: 1050, weekendOpen: true },
  { id: 'hall-2', name: '税务大厅', order: 2, opensAt: 510, closesAt: 1050, weekendOpen: true },
];
const noon = ['shift-wu', 'shift-wan'];
const demands: readonly Demand[] = [
  demand('hall-1', 1, '窗口', ['post-window'], [], [6, 1, 1]),
  demand('hall-1', 2, '帮办导办', ['post-assist', 'post-guide'], [], [3, 1, 1]),
  demand('hall-1', 3, '午间', ['post-window', 'post-assist'], noon, [2, 0, 0]),
  demand('hall-1', 4, '带班管理', ['post-manager'], [], [1, 1, 1]),
  demand('hall-1', 5, '保安', ['post-guard'], [], [1, 0, 0]),
  demand('hall-2', 1, '办税窗口', ['post-window'], [], [4, 1, 1]),
  demand('hall-2', 2, '咨询引导', ['post-guide'], [], [1, 0, 0]),
  demand('hall-2', 3, '午间', ['post-window'], noon, [1, 0, 0]),
];
const counter = (hallId: string, order: number, name: string, postId: string): Counter => ({
  id: `counter-${hallId}-${order}`,
  hallId,
  postId,
  name,
  order,
});
const counters: readonly Counter[] = [
  ...[1, 2, 3, 4, 5, 6].map((n) => counter('hall-1', n, `综合窗口 ${n}`, 'post-window')),
  counter('hall-1', 7, '不动产窗口', 'post-window'),
  counter('hall-1', 8, '社保窗口', 'post-window'),
  ...[1, 2, 3, 4, 5, 6].map((n) => counter('hall-2', n, `办税窗口 ${n}`, 'post-window')),
  counter('hall-2', 7, '自助办税区', 'post-window'),
];
const teams: readonly Team[] = [
  { id: 'team-1', name: '一班', order: 1 },
  { id: 'team-2', name: '二班', order: 2 },
];

/** The shape of the contract's two halls. `demo` also has invented names on its letterhead. */
export function seedHall(kind: 'demo' | 'empty'): HallSeed {
  const demo = kind === 'demo';
  const settings: HallSettings = demo
    ? {
        ...defaultSettings,
        letterhead: '临溪县政务服务大厅',
        hallCode: 'LXZW',
        bureauName: '临溪县行政审批服务局',
        supplierName: '临溪县恒信人力资源服务有限公司',
        complaintPhone: '0000-12345',
        isDemo: true,
      }
    : defaultSettings;
  const users: User[] = demo
    ? [
        { id: 'user-1', name: '周敏', role: 'supervisor' },
        { id: 'user-2', name: '陈建国', role: 'deputy' },
      ]
    : [{ id: 'user-1', name: '大厅主管', role: 'supervisor' }];
  return { settings, halls, counters, posts: seedPosts, teams, shiftTypes: seedShiftTypes, demands, users };
}
