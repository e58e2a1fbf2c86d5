import type { LedgerField, LedgerFieldType } from './types.ts';

type More = Partial<Omit<LedgerField, 'key' | 'name' | 'type'>>;

/** A field with what is usual for its type. */
export const fieldOf = (key: string, name: string, type: LedgerFieldType, more: More = {}): LedgerField => ({
  key,
  name,
  type,
  required: 'no',
  choices: [],
  done: [],
  unit: '',
  print: type === 'long' ? 'wide' : type === 'text' || type === 'people' || type === 'phone' ? 'middle' : 'narrow',
  stat: type === 'choice' || type === 'state' || type === 'person' || type === 'counter' || type === 'number',
  ...more,
});

const yes = { required: 'yes' } as const;
/** Fields that many ledgers share. */
export const common = {
  handler: fieldOf('handler', '经办人', 'person', yes),
  counter: fieldOf('counter', '窗口', 'counter'),
  people: fieldOf('people', '人数', 'number', { unit: '人' }),
  place: fieldOf('place', '地点', 'text'),
  team: fieldOf('team', '参加人员', 'people'),
  visitor: fieldOf('visitor', '办事人', 'name'),
  phone: fieldOf('phone', '联系电话', 'phone', { print: 'no' }),
  note: fieldOf('note', '备注', 'long'),
} as const;

/** 满意度 as the 好差评 of the hall asks for it: asked when the matter is finished. */
export const satisfaction = fieldOf('satisfaction', '满意度', 'choice', {
  required: 'done',
  choices: ['非常满意', '满意', '基本满意', '不满意', '非常不满意', '未评价'],
});
