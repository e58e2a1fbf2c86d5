import type { Complaint, ComplaintState } from '#src/shared/domain/complaint/types.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';
import { longDay } from './drill-data.ts';

/** 厅务表 08 投诉处置单 laid out. */
export interface ComplaintFormData {
  readonly letterhead: string;
  readonly number: string;
  readonly state: string;
  /** Which box is ticked; -1 = none. */
  readonly channel: number;
  readonly topic: number;
  readonly outcome: number;
  readonly satisfaction: number;
  readonly who: string;
  readonly anonymous: boolean;
  readonly phone: string;
  readonly happened: string;
  readonly hall: string;
  readonly respondents: string;
  readonly content: string;
  readonly wants: string;
  readonly stages: readonly { readonly heading: string; readonly text: string; readonly signed: string; readonly role: string }[];
}

export const channelNames = {
  counter: '来访',
  phone: '电话',
  hotline12345: '12345 转办',
  letterBox: '意见箱',
  online: '网络',
  transferred: '上级转办',
  other: '其他',
} as const;
export const topicNames = {
  attitude: '服务态度',
  efficiency: '办事效率',
  rule: '一次性告知',
  environment: '环境设施',
  integrity: '廉洁纪律',
  other: '其他',
} as const;
export const outcomeNames = { founded: '属实', partly: '部分属实', unfounded: '不属实', withdrawn: '撤回' } as const;
export const satisfactionNames = { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意', unreached: '没联系上' } as const;
export const complaintStateNames: Readonly<Record<ComplaintState, string>> = {
  accepted: '已受理',
  investigating: '调查中',
  handling: '处置中',
  answering: '待反馈',
  filed: '已归档',
};

const order = [
  ['accepted', '受　理', '受理人'],
  ['investigating', '调　查', '调查人'],
  ['handling', '处　置', '大厅主管'],
  ['answering', '反　馈', '反馈人'],
] as const;

interface ComplaintFormInput {
  readonly letterhead: string;
  readonly hall: string;
  readonly respondents: readonly string[];
  /** The respondent's copy hides who complained. */
  readonly copy: 'office' | 'respondent';
}

/** Lays out the form: the surname only and a masked telephone; nothing of either on the respondent's copy (forms.md, Masking). */
export function complaintFormData(c: Complaint, { letterhead, hall, respondents, copy }: ComplaintFormInput): ComplaintFormData {
  const hidden = copy === 'respondent' || c.anonymous;
  const index = (names: object, key: string) => Object.keys(names).indexOf(key);
  return {
    letterhead,
    number: c.number,
    state: complaintStateNames[c.state],
    channel: index(channelNames, c.channel),
    topic: index(topicNames, c.topic),
    outcome: index(outcomeNames, c.outcome),
    satisfaction: index(satisfactionNames, c.satisfaction),
    who: hidden ? '' : `${[...c.complainant][0] ?? ''}**`,
    anonymous: c.anonymous,
    phone: hidden ? '' : maskPhone(c.phone),
    happened: longDay(c.happenedOn),
    hall,
    respondents: respondents.join('、'),
    content: c.content,
    wants: c.wants,
    stages: order.map(([state, heading, role]) => {
      const stage = c.stages.find((s) => s.state === state);
      const due = state === 'accepted' && stage ? `（应于 ${longDay(c.due.answering)}前办结）` : '';
      return {
        heading,
        role,
        text: stage ? `${stage.text}${due}` : '',
        signed: stage ? stage.at.slice(5, 16).replace('T', ' ') : '',
      };
    }),
  };
}
