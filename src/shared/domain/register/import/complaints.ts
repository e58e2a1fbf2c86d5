import { complaintStates, dueDays } from '#src/shared/domain/complaint/due-days.ts';
import type { Complaint, ComplaintState } from '#src/shared/domain/complaint/types.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import { choices, type RegisterContext, type RegisterDefinition, type RowValues, said } from './definition.ts';

const fields = [
  { key: 'number', names: ['编号', '投诉编号', '工单号', '工单编号'], kind: 'text' },
  { key: 'receivedAt', names: ['受理时间', '受理日期', '投诉时间', '投诉日期', '时间', '日期'], kind: 'time', required: true },
  {
    key: 'channel',
    names: ['渠道', '投诉渠道', '来源', '投诉来源'],
    kind: 'choice',
    choices: choices({
      counter: ['来访', '现场', '窗口', '当面'],
      phone: ['电话', '来电'],
      hotline12345: ['12345 转办', '12345 热线', '12345', '12345热线', '热线'],
      letterBox: ['意见箱', '信件', '意见簿'],
      online: ['网络', '网上', '微信', '公众号'],
      transferred: ['上级转办', '转办', '交办'],
      other: ['其他'],
    }),
  },
  {
    key: 'topic',
    names: ['类别', '投诉类别', '诉求类别', '类型'],
    kind: 'choice',
    choices: choices({
      attitude: ['服务态度', '态度'],
      efficiency: ['办事效率', '效率'],
      rule: ['一次性告知', '办事规定', '业务规定', '政策规定'],
      environment: ['环境设施', '环境', '设施'],
      integrity: ['廉洁纪律', '廉洁自律', '廉洁', '作风'],
      other: ['其他'],
    }),
  },
  { key: 'complainant', names: ['投诉人', '姓名', '投诉人姓名', '反映人'], kind: 'text' },
  { key: 'phone', names: ['电话', '联系电话', '联系方式', '手机'], kind: 'text' },
  { key: 'hall', names: ['大厅', '所在大厅'], kind: 'hall' },
  { key: 'respondents', names: ['被投诉人', '被投诉人员', '涉及人员'], kind: 'people' },
  { key: 'content', names: ['内容', '投诉内容', '反映内容', '投诉事项', '事项'], kind: 'text', required: true },
  { key: 'wants', names: ['诉求', '投诉诉求', '要求'], kind: 'text' },
  { key: 'handling', names: ['处理情况', '处置情况', '办理情况', '处理结果', '办理结果'], kind: 'text' },
  {
    key: 'outcome',
    names: ['认定', '是否属实', '认定结果', '属实'],
    kind: 'choice',
    choices: choices({
      founded: ['属实', '是'],
      partly: ['部分属实'],
      unfounded: ['不属实', '否'],
      withdrawn: ['撤回', '已撤回', '撤诉'],
    }),
  },
  {
    key: 'satisfaction',
    names: ['满意度', '满意情况', '回访情况', '是否满意'],
    kind: 'choice',
    choices: choices({
      satisfied: ['满意', '是', '非常满意'],
      fair: ['基本满意', '一般'],
      dissatisfied: ['不满意', '否'],
      unreached: ['没联系上', '联系不上', '未回访', '无法联系'],
    }),
  },
  {
    key: 'state',
    names: ['状态', '办理状态', '是否办结'],
    kind: 'choice',
    choices: choices({
      accepted: ['已受理', '受理', '待受理'],
      investigating: ['调查中', '调查'],
      handling: ['处置中', '处置', '逾期', '办理中', '处理中', '未办结', '否'],
      answering: ['待反馈', '反馈'],
      filed: ['已归档', '归档', '已办结', '办结', '是'],
    }),
  },
] as const satisfies RegisterDefinition['fields'];

/** 投诉台账. An old one is filed unless the file says otherwise; how it was handled stands as the note of its last stage. */
export const complaintRegister: RegisterDefinition = {
  prefix: 'TS',
  fields,
  dayField: 'receivedAt',
  titleField: 'content',
  build: (values, { number, newId }, context) => {
    if (said(values, 'receivedAt') > context.now) return err({ code: 'complaint/future', at: 'receivedAt' });
    return ok([{ table: 'complaints', record: complaintOf(values, { number, id: newId() }, context) }]);
  },
};

/** Past the investigation it needs an outcome, past the answer a satisfaction: an old register that says neither leaves both open. */
function complaintOf(values: RowValues, head: Pick<Complaint, 'id' | 'number'>, context: RegisterContext): Complaint {
  const receivedAt = said(values, 'receivedAt');
  const state = said(values, 'state', 'filed') as ComplaintState;
  const name = said(values, 'complainant');
  const anonymous = name === '' || name === '匿名';
  const text = said(values, 'handling');
  const stage = complaintStates[Math.max(0, complaintStates.indexOf(state) - 1)] ?? 'accepted';
  return {
    ...head,
    receivedAt,
    channel: said(values, 'channel', 'other') as Complaint['channel'],
    topic: said(values, 'topic', 'other') as Complaint['topic'],
    anonymous,
    complainant: anonymous ? '' : name,
    phone: anonymous ? '' : said(values, 'phone'),
    hallId: said(values, 'hall', context.halls[0]?.id),
    counterId: '',
    respondentIds: said(values, 'respondents')
      .split(',')
      .filter((id) => id !== ''),
    happenedOn: dayOfInstant(receivedAt),
    content: said(values, 'content'),
    wants: said(values, 'wants'),
    state,
    stages: text === '' ? [] : [{ state: stage, at: receivedAt, by: context.by, text, statement: '' }],
    due: dueDays(dayOfInstant(receivedAt), context.safety.complaintDays, context.infoOf),
    outcome: said(values, 'outcome') as Complaint['outcome'],
    satisfaction: said(values, 'satisfaction') as Complaint['satisfaction'],
    repeatOf: '',
    photos: [],
    appraisal: false,
    by: context.by,
  };
}
