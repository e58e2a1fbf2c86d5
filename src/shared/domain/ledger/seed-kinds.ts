import { common, fieldOf, satisfaction } from './seed-fields.ts';
import type { IntakeKind, LedgerField, LedgerKind } from './types.ts';

const yes = { required: 'yes' } as const;
const { handler, counter, people, place, team, visitor, phone, note } = common;

const kind = (order: number, id: string, prefix: string, name: string, text: string, fields: LedgerField[]): LedgerKind => ({
  id: `ledger-${id}`,
  name,
  note: text,
  prefix,
  per: 'year',
  fields,
  order,
});

/** Finished, or not yet. */
const state = fieldOf('state', '状态', 'state', { choices: ['办理中', '已办结', '已退回'], done: ['已办结', '已退回'] });
const dueOn = fieldOf('dueOn', '承诺期限', 'due');
const doneOn = fieldOf('doneOn', '办结日期', 'day');

/** Ledgers of single services: what the contract names as the work of guides, assistants and windows. */
const services: readonly LedgerKind[] = [
  kind(1, 'guide', 'ZX', '咨询引导', '答复咨询、引导取号填表，一次一条；同样的事按 R 再记一条。', [
    fieldOf('matter', '咨询事项', 'text', { ...yes, print: 'wide' }),
    fieldOf('way', '方式', 'choice', { choices: ['现场', '电话', '线上'] }),
    fieldOf('result', '结果', 'choice', { choices: ['当场答复', '引导到窗口', '转帮办代办', '转有关部门'] }),
    people,
    handler,
    note,
  ]),
  kind(2, 'assist', 'BB', '帮办代办', '帮办是陪着办，代办是替他办；有承诺期限，办结时问满意度。', [
    fieldOf('way', '方式', 'choice', { ...yes, choices: ['帮办', '代办'] }),
    fieldOf('matter', '事项', 'text', { ...yes, print: 'wide' }),
    visitor,
    phone,
    handler,
    fieldOf('group', '服务对象', 'choice', { choices: ['群众', '企业', '老年人', '残疾人', '孕妇', '军人军属'] }),
    counter,
    dueOn,
    state,
    doneOn,
    satisfaction,
    note,
  ]),
  kind(3, 'oneMatter', 'YJ', '一件事一次办', '几个事项并成一件事，一次申请、一次办好。', [
    fieldOf('matter', '一件事名称', 'text', { ...yes, print: 'wide' }),
    visitor,
    phone,
    fieldOf('items', '联办事项数', 'number', { unit: '项' }),
    fieldOf('saved', '少跑次数', 'number', { unit: '次' }),
    counter,
    handler,
    dueOn,
    state,
    satisfaction,
    note,
  ]),
  kind(4, 'crossRegion', 'TB', '跨地区通办', '异地收件、属地办理，或者属地代收。', [
    fieldOf('matter', '事项', 'text', { ...yes, print: 'wide' }),
    fieldOf('scope', '范围', 'choice', { choices: ['跨省', '省内', '市内'] }),
    fieldOf('mode', '方式', 'choice', { choices: ['全程网办', '异地代收代办', '多地联办'] }),
    fieldOf('other', '对方大厅', 'text', yes),
    visitor,
    counter,
    handler,
    dueOn,
    state,
    note,
  ]),
  kind(5, 'weekend', 'ZM', '周末办件', '周末不打烊期间办的件；天天都有的收件数在“窗口收件”里记。', [
    fieldOf('matter', '事项', 'text', { ...yes, print: 'wide' }),
    visitor,
    fieldOf('kind', '办件类型', 'choice', { choices: ['即办件', '承诺件', '咨询', '预约'] }),
    counter,
    handler,
    note,
  ]),
];

/** Ledgers of the hall's own work. */
const works: readonly LedgerKind[] = [
  kind(6, 'visit', 'JJ', '讲解接待', '参观、调研、检查的接待和讲解。', [
    fieldOf('visitors', '来访单位', 'text', { ...yes, print: 'wide' }),
    fieldOf('purpose', '事由', 'choice', { choices: ['参观学习', '调研', '检查', '采访', '其他'] }),
    people,
    fieldOf('speaker', '讲解人', 'person', yes),
    fieldOf('minutes', '时长', 'number', { unit: '分钟' }),
    note,
  ]),
  kind(7, 'news', 'XB', '宣传报道', '写的稿、拍的片，登在哪里。', [
    fieldOf('title', '标题', 'text', { ...yes, print: 'wide' }),
    fieldOf('media', '刊发平台', 'text', yes),
    fieldOf('level', '级别', 'choice', { choices: ['县级', '市级', '省级', '国家级', '本厅公众号'] }),
    fieldOf('form', '形式', 'choice', { choices: ['信息', '图文', '视频', '简报'] }),
    fieldOf('author', '作者', 'person', yes),
    note,
  ]),
  kind(8, 'meeting', 'HW', '会务保障', '会议、活动的会场布置和服务。', [
    fieldOf('title', '会议名称', 'text', { ...yes, print: 'wide' }),
    place,
    people,
    fieldOf('team', '保障人员', 'people', yes),
    fieldOf('minutes', '时长', 'number', { unit: '分钟' }),
    note,
  ]),
  kind(9, 'hygiene', 'WS', '卫生巡查', '各区域卫生，查到的问题和整改。', [
    fieldOf('area', '区域', 'choice', {
      ...yes,
      choices: ['大厅', '窗口', '自助区', '卫生间', '母婴室', '楼道', '室外'],
    }),
    fieldOf('result', '结果', 'choice', { choices: ['合格', '当场整改', '限期整改'] }),
    fieldOf('found', '问题', 'long'),
    fieldOf('checker', '巡查人', 'person', yes),
    fieldOf('keeper', '责任人', 'person'),
  ]),
  kind(10, 'order', 'ZW', '秩序维护', '排队、纠纷、吸烟、停车等秩序处置；闹大了的记到“事件”。', [
    fieldOf('matter', '情况', 'text', { ...yes, print: 'wide' }),
    fieldOf('type', '类别', 'choice', { choices: ['排队秩序', '口角纠纷', '控烟', '车辆停放', '滞留人员', '其他'] }),
    place,
    fieldOf('result', '处置结果', 'text'),
    handler,
  ]),
  kind(11, 'union', 'GQ', '工青妇活动', '工会、共青团、妇联的活动。', [
    fieldOf('title', '活动名称', 'text', { ...yes, print: 'wide' }),
    fieldOf('host', '主办', 'choice', { ...yes, choices: ['工会', '共青团', '妇联', '联合'] }),
    place,
    people,
    team,
    note,
  ]),
  kind(12, 'standard', 'SX', '事项标准化梳理', '事项清单、办事指南的梳理和调整。', [
    fieldOf('matter', '事项名称', 'text', { ...yes, print: 'wide' }),
    fieldOf('office', '主管部门', 'text', yes),
    fieldOf('work', '梳理内容', 'choice', { choices: ['新增', '调整', '取消', '办事指南', '材料清单', '流程图'] }),
    fieldOf('before', '梳理前', 'text'),
    fieldOf('after', '梳理后', 'text'),
    handler,
    dueOn,
    state,
  ]),
  kind(13, 'goods', 'WP', '物品领用', '工装、办公用品、便民物品的领用和归还。', [
    fieldOf('item', '物品', 'text', { ...yes, stat: true }),
    fieldOf('type', '类别', 'choice', { choices: ['工装', '办公用品', '便民物品', '宣传资料', '设备'] }),
    fieldOf('size', '规格', 'text', { print: 'narrow' }),
    fieldOf('quantity', '数量', 'number', yes),
    fieldOf('taker', '领用人', 'person', yes),
    fieldOf('giver', '发放人', 'person'),
    fieldOf('state', '归还', 'state', { choices: ['不用还', '待归还', '已归还'], done: ['不用还', '已归还'] }),
    fieldOf('dueOn', '归还期限', 'due'),
    note,
  ]),
];

/** The ledgers that every hall starts with; what the supervisor changes is kept in the book under the same id. */
export const seedLedgerKinds: readonly LedgerKind[] = [...services, ...works];

/** 窗口收件. 一件事一次办 and 跨地区通办 are matters that the window took in too: 其中. 周末办件 follows from the calendar. */
export const seedIntakeKinds: readonly IntakeKind[] = [
  { id: 'intake-all', name: '一窗受理', within: false, order: 1 },
  { id: 'intake-oneMatter', name: '一件事一次办', within: true, order: 2 },
  { id: 'intake-crossRegion', name: '跨地区通办', within: true, order: 3 },
];
